package cn.gov.zs.platform.uploads;

import static cn.gov.zs.platform.testkit.FileSamples.chunk;
import static cn.gov.zs.platform.testkit.FileSamples.cut;
import static cn.gov.zs.platform.testkit.FileSamples.deflated;
import static cn.gov.zs.platform.testkit.FileSamples.hex;
import static cn.gov.zs.platform.testkit.FileSamples.joined;
import static cn.gov.zs.platform.testkit.FileSamples.jpeg;
import static cn.gov.zs.platform.testkit.FileSamples.pdf;
import static cn.gov.zs.platform.testkit.FileSamples.pdfWithStream;
import static cn.gov.zs.platform.testkit.FileSamples.png;
import static cn.gov.zs.platform.testkit.FileSamples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("zone-free")
class ContentCheckTest {
    private static final byte[] ZIP_END = hex("504b0506" + "00".repeat(18));

    static Stream<Arguments> sound() {
        return Stream.of(
                arguments("身份证.jpg", jpeg(500), MediaType.JPEG),
                arguments("身份证.JPEG", jpeg(0), MediaType.JPEG),
                arguments("no ending", jpeg(500), MediaType.JPEG),
                arguments("scan of 2026.11", png(), MediaType.PNG),
                arguments("a.png", png(), MediaType.PNG),
                arguments("a.pdf", pdf(""), MediaType.PDF),
                arguments(
                        "phones write more behind the end.jpg", joined(jpeg(9), jpeg(9), text("SEFT")), MediaType.JPEG),
                arguments(
                        "two letters in packed data.pdf",
                        pdfWithStream("/Filter /DCTDecode", text("ab/JS (x)cd")),
                        MediaType.PDF),
                arguments(
                        "objects packed.pdf",
                        pdfWithStream(
                                "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode",
                                deflated(text("1 0 << /Title (x) >>"))),
                        MediaType.PDF));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void a_whole_file_is_what_its_content_says(String name, byte[] content, MediaType type) {
        assertThat(ContentCheck.of(FileName.of(name), content)).isEqualTo(new ContentAnswer.Sound(type));
    }

    static Stream<Arguments> unfit() {
        return Stream.of(
                arguments("a.pdf", new byte[0], ContentFault.EMPTY),
                arguments("a.jpg", hex("504b0304ffff"), ContentFault.ARCHIVE),
                arguments("a.pdf", ZIP_END, ContentFault.ARCHIVE),
                arguments("a.docx", hex("504b030414"), ContentFault.ARCHIVE),
                arguments("a.doc", hex("d0cf11e0a1b11ae1"), ContentFault.ARCHIVE),
                arguments("a.jpg", text("Rar!x"), ContentFault.ARCHIVE),
                arguments("a.jpg", hex("1f8b08"), ContentFault.ARCHIVE),
                arguments("a.jpg", text("<html><script>alert(1)</script>"), ContentFault.MARKUP),
                arguments("a.png", text("\r\n  <!DOCTYPE html>"), ContentFault.MARKUP),
                arguments("a.png", hex("efbbbf3c737667"), ContentFault.MARKUP),
                arguments("a.png", hex("fffe3c006800"), ContentFault.MARKUP),
                arguments("a.pdf", text("<?xml version='1.0'?><svg/>"), ContentFault.MARKUP),
                arguments("a.jpg", text("MZ\u0090\u0000"), ContentFault.PROGRAM),
                arguments("a.jpg", hex("7f454c46"), ContentFault.PROGRAM),
                arguments("a.pdf", text("#!/bin/sh\nrm"), ContentFault.PROGRAM),
                arguments("a.jpg", text("GIF89a"), ContentFault.UNKNOWN_FORMAT),
                arguments("a.jpg", text("plain words"), ContentFault.UNKNOWN_FORMAT),
                arguments("heic.jpg", hex("0000001866747970686569630000"), ContentFault.UNKNOWN_FORMAT),
                arguments("behind junk.pdf", joined(text("junk"), pdf("")), ContentFault.UNKNOWN_FORMAT),
                arguments("a.pdf", jpeg(9), ContentFault.OTHER_EXTENSION),
                arguments("a.png", jpeg(9), ContentFault.OTHER_EXTENSION),
                arguments("a.jpg", png(), ContentFault.OTHER_EXTENSION),
                arguments("a.exe", pdf(""), ContentFault.OTHER_EXTENSION),
                arguments("a.jpg.html", jpeg(9), ContentFault.OTHER_EXTENSION),
                arguments("no end.jpg", cut(jpeg(99), 2), ContentFault.DAMAGED_JPEG),
                arguments("no frame.jpg", hex("ffd8ffda0008010100003f0011ffd9"), ContentFault.DAMAGED_JPEG),
                arguments("no picture.jpg", hex("ffd8ffc0000b080010001001011100ffd9"), ContentFault.DAMAGED_JPEG),
                arguments(
                        "no width.jpg", hex("ffd8ffc0000b080010000001011100ffda000211ffd9"), ContentFault.DAMAGED_JPEG),
                arguments("long segment.jpg", hex("ffd8ffe1ffff00ffd9"), ContentFault.DAMAGED_JPEG),
                arguments("three bytes.jpg", hex("ffd8ff"), ContentFault.DAMAGED_JPEG),
                arguments("no end.png", cut(png(), 12), ContentFault.DAMAGED_PNG),
                arguments("wrong sum.png", wrongSum(), ContentFault.DAMAGED_PNG),
                arguments(
                        "no data.png",
                        joined(hex("89504e470d0a1a0a"), chunk("IEND", new byte[0])),
                        ContentFault.DAMAGED_PNG),
                arguments("long chunk.png", hex("89504e470d0a1a0affffffff4948445200000000"), ContentFault.DAMAGED_PNG),
                arguments("no end.pdf", cut(pdf(""), 8), ContentFault.DAMAGED_PDF),
                arguments("no version.pdf", text("%PDF-x startxref %%EOF"), ContentFault.DAMAGED_PDF),
                arguments(
                        "script.pdf",
                        pdf("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>"),
                        ContentFault.ACTIVE_PDF),
                arguments("escaped.pdf", pdf("/OpenAction << /S /#4aava#53cript >>"), ContentFault.ACTIVE_PDF),
                arguments("short.pdf", pdf("/AA << /J#53 5 0 R >>"), ContentFault.ACTIVE_PDF),
                arguments("launch.pdf", pdf("/OpenAction << /S/Launch/F(cmd.exe) >>"), ContentFault.ACTIVE_PDF),
                arguments("carries.pdf", pdf("/Names << /EmbeddedFiles 3 0 R >>"), ContentFault.ACTIVE_PDF),
                arguments("carried.pdf", pdfWithStream("/Type /EmbeddedFile", text("x")), ContentFault.ACTIVE_PDF),
                arguments("film.pdf", pdf("/Subtype /RichMedia"), ContentFault.ACTIVE_PDF),
                arguments("form.pdf", pdf("/AcroForm << /XFA 3 0 R >>"), ContentFault.ACTIVE_PDF),
                arguments(
                        "packed script.pdf",
                        pdfWithStream("/Type /ObjStm /Filter/FlateDecode", deflated(text("<< /S /JavaScript >>"))),
                        ContentFault.ACTIVE_PDF),
                arguments(
                        "packed script without a type.pdf",
                        pdfWithStream("/N 1 /First 4 /Filter/#46lateDecode", deflated(text("<< /JS (x) >>"))),
                        ContentFault.ACTIVE_PDF),
                arguments(
                        "packed twice.pdf",
                        pdfWithStream(
                                "/Type /ObjStm /Filter [/FlateDecode /FlateDecode]",
                                deflated(deflated(text("<< /JS (x) >>")))),
                        ContentFault.OPAQUE_PDF),
                arguments(
                        "packed otherwise.pdf",
                        pdfWithStream("/Type /ObjStm /Filter /LZWDecode", text("x")),
                        ContentFault.OPAQUE_PDF),
                arguments(
                        "not packed.pdf",
                        pdfWithStream("/Type /ObjStm /Filter /FlateDecode", text("x")),
                        ContentFault.OPAQUE_PDF),
                arguments(
                        "a bomb.pdf",
                        pdfWithStream("/Type /ObjStm /Filter /FlateDecode", deflated(new byte[40_000_000])),
                        ContentFault.OPAQUE_PDF),
                arguments("password.pdf", pdf("/Encrypt 9 0 R"), ContentFault.LOCKED_PDF),
                arguments("also a zip.jpg", joined(jpeg(9), ZIP_END), ContentFault.HIDDEN_FILE),
                arguments("also a zip.pdf", joined(pdf(""), ZIP_END), ContentFault.HIDDEN_FILE),
                arguments("also a zip.png", joined(png(), ZIP_END), ContentFault.HIDDEN_FILE),
                arguments("also a page.jpg", joined(jpeg(9), text("<HTML><ScRiPt>")), ContentFault.HIDDEN_FILE),
                arguments("also a pdf.jpg", alsoPdf(), ContentFault.HIDDEN_FILE));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void what_is_not_is_refused_with_its_own_reason(String name, byte[] content, ContentFault fault) {
        assertThat(ContentCheck.of(FileName.of(name), content)).isEqualTo(new ContentAnswer.Unfit(fault));
    }

    @Test
    void every_cut_of_a_whole_file_is_answered_and_none_is_sound() {
        for (var whole : new byte[][] {jpeg(40), png(), pdf("")}) {
            for (int left = 0; left < whole.length - 1; left++) {
                assertThat(ContentCheck.of(FileName.of("a"), cut(whole, whole.length - left)))
                        .as("%s of %s bytes", left, whole.length)
                        .isInstanceOf(ContentAnswer.Unfit.class);
            }
        }
    }

    private static byte[] wrongSum() {
        var png = png();
        png[20] ^= 1;
        return png;
    }

    /** A comment segment with a PDF's header. */
    private static byte[] alsoPdf() {
        return joined(hex("ffd8fffe000a"), text("%PDF-1.4"), cut0(jpeg(9), 2));
    }

    private static byte[] cut0(byte[] whole, int first) {
        return java.util.Arrays.copyOfRange(whole, first, whole.length);
    }
}
