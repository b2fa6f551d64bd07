package io.tongban.idp.review.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Draws an image upright, on white, in plain RGB and no larger than a reviewer can use. */
final class Upright {

    /** In pixels; an A4 page at 250 dots per inch is as long. */
    static final int MAX_SIDE = 3_000;

    private Upright() {}

    /** @param orientation as Exif numbers it */
    static BufferedImage of(BufferedImage image, int orientation) {
        int width = image.getWidth();
        int height = image.getHeight();
        boolean turned = orientation > 4;
        double scale = Math.min(1.0, (double) MAX_SIDE / Math.max(width, height));
        BufferedImage out = new BufferedImage(
                side(turned ? height : width, scale),
                side(turned ? width : height, scale),
                BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = out.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, out.getWidth(), out.getHeight());
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            AffineTransform way = AffineTransform.getScaleInstance(scale, scale);
            way.concatenate(turn(orientation, width, height));
            pen.drawImage(image, way, null);
        } finally {
            pen.dispose();
        }
        return out;
    }

    private static int side(int length, double scale) {
        return Math.max(1, (int) Math.round(length * scale));
    }

    /** The matrices of Exif's eight cases: where the stored corner with x and y goes. */
    private static AffineTransform turn(int orientation, int w, int h) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }
}
