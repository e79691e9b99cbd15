package org.naranhi.check.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BeginningsTest {

  @Test
  void givesTheLengthsOfWordsThatBeginAlikeTheLongestFirst() {
    Beginnings beginnings = new Beginnings(12);
    beginnings.add("서울");
    beginnings.add("서울대학교");

    assertThat(beginnings.longest("나는 서울에 산다", 3)).isEqualTo(5);
    assertThat(beginnings.next("나는 서울에 산다", 3, 5)).isEqualTo(2);
    assertThat(beginnings.next("나는 서울에 산다", 3, 2)).isZero();
  }

  @Test
  void aWordThatWouldEndBehindTheTextDoesNotCount() {
    Beginnings beginnings = new Beginnings(12);
    beginnings.add("서울");
    beginnings.add("서울대학교");

    assertThat(beginnings.longest("서울에", 0)).isEqualTo(2);
    assertThat(beginnings.longest("서", 0)).isZero();
  }

  @Test
  void wordsOfOneCharacterAndTooLongOnesAreLeftOut() {
    Beginnings beginnings = new Beginnings(4);
    beginnings.add("강");
    beginnings.add("강원도청사");

    assertThat(beginnings.longest("강원도청사에서", 0)).isZero();
  }
}
