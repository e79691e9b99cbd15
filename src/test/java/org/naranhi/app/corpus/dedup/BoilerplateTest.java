package org.naranhi.app.corpus.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BoilerplateTest {

  @Test
  void findsLinesThatReturnInManyDocuments() {
    Boilerplate boilerplate = new Boilerplate(3);
    for (int document = 0; document < 3; document++) {
      boilerplate.count(document, "ⓒ 무단전재 및 재배포 금지 " + (2020 + document));
      boilerplate.count(document, "이 문장은 한 번만 나온다: " + (char) ('가' + document));
    }
    assertThat(boilerplate.is("ⓒ 무단 전재 및 재배포 금지, 2031")).isTrue();
    assertThat(boilerplate.is("이 문장은 한 번만 나온다: 가")).isFalse();
    assertThat(boilerplate.documents("어디에도 없다.")).isZero();
  }

  @Test
  void countsADocumentOnceHoweverOftenItRepeatsALine() {
    Boilerplate boilerplate = new Boilerplate(2);
    boilerplate.count(0, "Read more");
    boilerplate.count(0, "Read more");
    assertThat(boilerplate.documents("Read more!")).isEqualTo(1);
    assertThat(boilerplate.is("Read more")).isFalse();
  }

  @Test
  void refusesToTakeASingleDocumentForMany() {
    assertThatThrownBy(() -> new Boilerplate(1))
        .hasMessage("leastDocuments must be at least 2 but was 1");
  }
}
