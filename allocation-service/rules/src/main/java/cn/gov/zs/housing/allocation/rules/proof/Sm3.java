package cn.gov.zs.housing.allocation.rules.proof;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** SM3 (GB/T 32905-2016), which the JDK does not have. Used once, from one thread. */
public final class Sm3 {

    private static final int BLOCK = 64;
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN)
            .withInvokeExactBehavior();
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN)
            .withInvokeExactBehavior();

    /** The constants of the rounds, each already turned by its round. */
    private static final int[] TURNED = new int[64];

    static {
        for (int j = 0; j < 64; j++) {
            TURNED[j] = Integer.rotateLeft(j < 16 ? 0x79cc4519 : 0x7a879d8a, j);
        }
    }

    private final int[] v = {
        0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e
    };
    private final int[] w = new int[68];
    private final byte[] pending = new byte[BLOCK];
    private long length;

    /** SM3 of these bytes. */
    public static byte[] of(byte[] bytes) {
        return new Sm3().update(bytes, 0, bytes.length).digest();
    }

    /** Takes more bytes. */
    public Sm3 update(byte[] bytes, int offset, int count) {
        int from = offset;
        int end = offset + count;
        int waiting = (int) (length % BLOCK);
        length += count;
        if (waiting > 0) {
            int taken = Math.min(BLOCK - waiting, count);
            System.arraycopy(bytes, from, pending, waiting, taken);
            from += taken;
            if (waiting + taken < BLOCK) {
                return this;
            }
            compress(pending, 0);
        }
        for (; end - from >= BLOCK; from += BLOCK) {
            compress(bytes, from);
        }
        System.arraycopy(bytes, from, pending, 0, end - from);
        return this;
    }

    /** The 32 bytes; nothing may be added afterwards. */
    public byte[] digest() {
        int waiting = (int) (length % BLOCK);
        pending[waiting++] = (byte) 0x80;
        if (waiting > BLOCK - Long.BYTES) {
            Arrays.fill(pending, waiting, BLOCK, (byte) 0);
            compress(pending, 0);
            waiting = 0;
        }
        Arrays.fill(pending, waiting, BLOCK - Long.BYTES, (byte) 0);
        LONG.set(pending, BLOCK - Long.BYTES, length * 8);
        compress(pending, 0);
        var digest = new byte[Hashes.BYTES];
        for (int i = 0; i < v.length; i++) {
            INT.set(digest, 4 * i, v[i]);
        }
        return digest;
    }

    private void compress(byte[] bytes, int at) {
        var w = this.w;
        for (int j = 0; j < 16; j++) {
            w[j] = (int) INT.get(bytes, at + 4 * j);
        }
        for (int j = 16; j < 68; j++) {
            int x = w[j - 16] ^ w[j - 9] ^ Integer.rotateLeft(w[j - 3], 15);
            w[j] = x
                    ^ Integer.rotateLeft(x, 15)
                    ^ Integer.rotateLeft(x, 23)
                    ^ Integer.rotateLeft(w[j - 13], 7)
                    ^ w[j - 6];
        }
        int a = v[0];
        int b = v[1];
        int c = v[2];
        int d = v[3];
        int e = v[4];
        int f = v[5];
        int g = v[6];
        int h = v[7];
        for (int j = 0; j < 64; j++) {
            int a12 = Integer.rotateLeft(a, 12);
            int ss1 = Integer.rotateLeft(a12 + e + TURNED[j], 7);
            int ff = j < 16 ? a ^ b ^ c : (a & b) | (a & c) | (b & c);
            int gg = j < 16 ? e ^ f ^ g : (e & f) | (~e & g);
            int tt1 = ff + d + (ss1 ^ a12) + (w[j] ^ w[j + 4]);
            int tt2 = gg + h + ss1 + w[j];
            d = c;
            c = Integer.rotateLeft(b, 9);
            b = a;
            a = tt1;
            h = g;
            g = Integer.rotateLeft(f, 19);
            f = e;
            e = tt2 ^ Integer.rotateLeft(tt2, 9) ^ Integer.rotateLeft(tt2, 17);
        }
        v[0] ^= a;
        v[1] ^= b;
        v[2] ^= c;
        v[3] ^= d;
        v[4] ^= e;
        v[5] ^= f;
        v[6] ^= g;
        v[7] ^= h;
    }
}
