// Reads the public log with the reference library of Go, golang.org/x/mod/sumdb (note and tlog), which knows nothing of this platform:
//
//	go run read-public-log.go http://127.0.0.1:8080/log 'NAME+ID+KEY'
//
// It opens the checkpoint with the key, reads all entries and proves each of them from tiles, checks that every third size of the log is
// continued by the checkpoint, and prints how many entries it proved. It ends with 1 when anything is wrong.
package main

import (
	"encoding/binary"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const bundle = 256

type tiles struct{ url string }

func get(url string) []byte {
	answer, err := http.Get(url)
	must(err)
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		log.Fatalf("%s: %s", url, answer.Status)
	}
	body, err := io.ReadAll(answer.Body)
	must(err)
	return body
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

func (t tiles) Height() int { return 8 }

// ReadTiles maps the paths of sumdb, which name the height, to those of tlog-tiles, which is always of height 8.
func (t tiles) ReadTiles(wanted []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range wanted {
		all = append(all, get(t.url+"/"+strings.Replace(tile.Path(), "tile/8/", "tile/", 1)))
	}
	return all, nil
}

func (t tiles) SaveTiles([]tlog.Tile, [][]byte) {}

func entries(url string, size int64) [][]byte {
	var all [][]byte
	for n := int64(0); n*bundle < size; n++ {
		width := int(min(bundle, size-n*bundle))
		path := strings.Replace(tlog.Tile{H: 8, L: 0, N: n, W: width}.Path(), "tile/8/0/", "tile/entries/", 1)
		rest := get(url + "/" + path)
		for len(rest) > 0 {
			length := int(binary.BigEndian.Uint16(rest))
			all = append(all, rest[2:2+length])
			rest = rest[2+length:]
		}
	}
	return all
}

func min(a, b int64) int64 {
	if a < b {
		return a
	}
	return b
}

func main() {
	url := strings.TrimSuffix(os.Args[1], "/")
	key, err := note.NewVerifier(os.Args[2])
	must(err)
	checkpoint, err := note.Open(get(url+"/checkpoint"), note.VerifierList(key))
	must(err)
	lines := strings.Split(checkpoint.Text, "\n")
	if lines[0] != key.Name() {
		log.Fatalf("the checkpoint is of %s", lines[0])
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	must(err)
	root, err := tlog.ParseHash(lines[2])
	must(err)
	reader := tlog.TileHashReader(tlog.Tree{N: size, Hash: root}, tiles{url})
	all := entries(url, size)
	if int64(len(all)) != size {
		log.Fatalf("%d entries instead of %d", len(all), size)
	}
	for i, entry := range all {
		proof, err := tlog.ProveRecord(size, int64(i), reader)
		must(err)
		must(tlog.CheckRecord(proof, size, root, int64(i), tlog.RecordHash(entry)))
	}
	for older := int64(1); older < size; older += 3 {
		was, err := tlog.TreeHash(older, reader)
		must(err)
		proof, err := tlog.ProveTree(size, older, reader)
		must(err)
		must(tlog.CheckTree(proof, size, root, older, was))
	}
	fmt.Printf("%d entries of %s proved\n", size, lines[0])
}
