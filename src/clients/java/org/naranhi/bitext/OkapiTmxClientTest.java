package org.naranhi.bitext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.tmx.TmxFilter;
import org.junit.jupiter.api.Test;

/** Okapi's TMX filter reads every unit of our TMX. */
class OkapiTmxClientTest {

  private static List<ITextUnit> read(Bitext bitext) {
    LocaleId english = LocaleId.fromString("en-US");
    List<ITextUnit> units = new ArrayList<>();
    try (RawDocument document =
            new RawDocument(
                new ByteArrayInputStream(Formats.write("tmx", bitext)),
                "UTF-8",
                LocaleId.fromString("ko-KR"),
                english);
        TmxFilter filter = new TmxFilter()) {
      filter.open(document);
      while (filter.hasNext()) {
        Event event = filter.next();
        if (event.isTextUnit()) {
          units.add(event.getTextUnit());
        }
      }
    }
    return units;
  }

  private static void readsWhatWeRead(Bitext bitext) {
    List<TranslationUnit> ours = Formats.read("tmx", Formats.write("tmx", bitext));
    List<ITextUnit> theirs = read(bitext);
    assertThat(theirs).hasSameSizeAs(ours);
    for (int i = 0; i < ours.size(); i++) {
      ITextUnit unit = theirs.get(i);
      assertThat(unit.getName()).isEqualTo(ours.get(i).id());
      assertThat(unit.getSource().getFirstContent().getText()).isEqualTo(ours.get(i).ko());
      assertThat(unit.getTarget(LocaleId.fromString("en-US")).getFirstContent().getText())
          .isEqualTo(ours.get(i).en());
    }
  }

  @Test
  void readsEveryUnitOfTheSyriaSample() {
    assertThat(read(Samples.syria())).hasSize(7);
    readsWhatWeRead(Samples.syria());
  }

  @Test
  void readsEveryUnitOfHostileTexts() {
    readsWhatWeRead(Samples.hostile());
  }

  @Test
  void readsTenThousandUnits() {
    assertThat(read(Samples.repeated(10_000))).hasSize(7778);
  }
}
