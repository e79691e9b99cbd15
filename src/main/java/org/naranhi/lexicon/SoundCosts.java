package org.naranhi.lexicon;

import java.util.Arrays;

/**
 * What it costs to turn one string of {@link Phonemes sounds} into another, in hundredths.
 *
 * <p>Consonants weigh 100, vowels 35, ㅡ 5; sounds that Korean cannot tell apart replace each other
 * cheaply. {@link #SKELETON} holds the same of consonant classes alone: a lower bound that is
 * quickly found.
 */
final class SoundCosts {

  private static final String CONSONANTS = "kgtdpbscjmnNlrh";
  private static final String VOWELS = "aeioux-";
  private static final String ALL = CONSONANTS + VOWELS + "yw";
  private static final int SIZE = 128;

  /** The class of each of {@link #CONSONANTS}: those in a class replace each other most cheaply. */
  private static final String CLASSES = "kkttppsccmnnllh";

  private static final String[] CHEAP = {
    "kg10", "td10", "pb10", "cj15", "lr5", "nN25", "ts50", "ds55", "cs55", "js50", "jd60", "ct55",
    "jt65", "kc45", "gc50", "gj40", "kh50", "gh50", "ax12", "ux12", "ox12", "ex15", "ae15", "ei15",
    "ou15", "ao15", "ix20", "-u10", "-x10", "-i12", "-e12", "-o15", "-a20", "yi10", "wu15", "wo20",
    "bw50", "ph60", "nm60"
  };

  /** Costs of sounds. */
  static final SoundCosts SOUNDS = sounds();

  /**
   * Costs of consonant classes: the distance of two {@link #skeleton skeletons} is at most that of
   * the sounds they were taken from.
   */
  static final SoundCosts SKELETON = SOUNDS.ofClasses();

  private final int[] gaps;
  private final int[] replacements;

  private SoundCosts(int[] gaps, int[] replacements) {
    this.gaps = gaps;
    this.replacements = replacements;
  }

  private static SoundCosts sounds() {
    int[] gaps = new int[SIZE];
    Arrays.fill(gaps, 100);
    VOWELS.chars().forEach(vowel -> gaps[vowel] = 35);
    gaps['-'] = 5;
    gaps['y'] = 30;
    gaps['w'] = 35;
    gaps['h'] = 50;
    gaps['r'] = 55;
    gaps['l'] = 75;
    int[] replacements = new int[SIZE * SIZE];
    for (char a : ALL.toCharArray()) {
      for (char b : ALL.toCharArray()) {
        replacements[a * SIZE + b] =
            a == b ? 0 : vowel(a) && vowel(b) ? 25 : vowel(a) || vowel(b) ? 120 : 110;
      }
    }
    for (String pair : CHEAP) {
      int cost = Integer.parseInt(pair.substring(2));
      replacements[pair.charAt(0) * SIZE + pair.charAt(1)] = cost;
      replacements[pair.charAt(1) * SIZE + pair.charAt(0)] = cost;
    }
    return new SoundCosts(gaps, replacements);
  }

  /** The least cost between any members of two classes; what is no consonant counts as nothing. */
  private SoundCosts ofClasses() {
    int[] least = new int[SIZE];
    int[] between = new int[SIZE * SIZE];
    Arrays.fill(least, Integer.MAX_VALUE);
    Arrays.fill(between, Integer.MAX_VALUE);
    for (char a : CONSONANTS.toCharArray()) {
      char classA = classOf(a);
      least[classA] = Math.min(least[classA], gaps[a]);
      for (char b : ALL.toCharArray()) {
        int cost = replace(a, b);
        if (consonant(b)) {
          int pair = classA * SIZE + classOf(b);
          between[pair] = Math.min(between[pair], cost);
        } else {
          least[classA] = Math.min(least[classA], cost);
        }
      }
    }
    return new SoundCosts(least, between);
  }

  private static boolean vowel(char sound) {
    return VOWELS.indexOf(sound) >= 0;
  }

  private static boolean consonant(char sound) {
    return CONSONANTS.indexOf(sound) >= 0;
  }

  private static char classOf(char consonant) {
    return CLASSES.charAt(CONSONANTS.indexOf(consonant));
  }

  /** The classes of the consonants in {@code sounds}: {@code kklt} for {@code kag-lata}. */
  static String skeleton(String sounds) {
    StringBuilder classes = new StringBuilder();
    for (int i = 0; i < sounds.length(); i++) {
      if (consonant(sounds.charAt(i))) {
        classes.append(classOf(sounds.charAt(i)));
      }
    }
    return classes.toString();
  }

  /** What it costs to remove all of {@code text}. */
  int weight(String text) {
    int weight = 0;
    for (int i = 0; i < text.length(); i++) {
      weight += gaps[text.charAt(i)];
    }
    return weight;
  }

  /** What it costs to remove a sound. */
  int gap(char sound) {
    return gaps[sound];
  }

  /** What it costs to put {@code b} in place of {@code a}. */
  int replace(char a, char b) {
    return replacements[a * SIZE + b];
  }
}
