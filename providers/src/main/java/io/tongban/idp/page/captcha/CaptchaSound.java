package io.tongban.idp.page.captcha;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Locale;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** Speaks a code of digits, in Chinese or English, over noise: every digit in another voice, pitch and distance. */
final class CaptchaSound {

    private static final int RATE = 8000;
    private static final int VOICES = 2;
    private static final int SILENCE = 128;
    private static final int NOISE = 10;
    private static final AudioFormat FORMAT = new AudioFormat(RATE, 8, 1, false, false);
    private static final SecureRandom RANDOM = new SecureRandom();

    private CaptchaSound() {}

    /** A WAV file: 8 kHz, 8 bits, one channel; four to seven seconds. */
    static byte[] speak(String digits, Locale locale) {
        String language = Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? "zh" : "en";
        ByteArrayOutputStream samples = new ByteArrayOutputStream();
        gap(samples);
        digits.chars().forEach(digit -> {
            int voice = 1 + RANDOM.nextInt(VOICES);
            pitched(samples, sample(language + "-" + voice + "-" + (char) digit + ".wav"));
            gap(samples);
        });
        return wav(noisy(samples.toByteArray()));
    }

    private static void gap(ByteArrayOutputStream samples) {
        int length = RATE / 5 + RANDOM.nextInt(RATE / 3);
        for (int i = 0; i < length; i++) {
            samples.write(SILENCE);
        }
    }

    /** Up to an eighth faster or slower. */
    private static void pitched(ByteArrayOutputStream samples, byte[] digit) {
        double step = 0.875 + RANDOM.nextDouble() / 4;
        for (double at = 0; at < digit.length - 1; at += step) {
            int left = (int) at;
            double part = at - left;
            samples.write((int) Math.round((digit[left] & 0xFF) * (1 - part) + (digit[left + 1] & 0xFF) * part));
        }
    }

    private static byte[] noisy(byte[] samples) {
        for (int i = 0; i < samples.length; i++) {
            int loud = (samples[i] & 0xFF) + RANDOM.nextInt(2 * NOISE + 1) - NOISE;
            samples[i] = (byte) Math.max(0, Math.min(255, loud));
        }
        return samples;
    }

    private static byte[] sample(String name) {
        try (InputStream file = CaptchaSound.class.getResourceAsStream("digits/" + name);
                AudioInputStream audio = AudioSystem.getAudioInputStream(new BufferedInputStream(file))) {
            return audio.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnsupportedAudioFileException e) {
            throw new IllegalStateException("No sound file: " + name, e);
        }
    }

    private static byte[] wav(byte[] samples) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(samples.length + 64);
        try (AudioInputStream audio = new AudioInputStream(new ByteArrayInputStream(samples), FORMAT, samples.length)) {
            AudioSystem.write(audio, AudioFileFormat.Type.WAVE, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
