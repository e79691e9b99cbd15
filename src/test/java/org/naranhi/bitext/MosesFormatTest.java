package org.naranhi.bitext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MosesFormatTest {

  @Test
  void bothFilesHaveALineForEveryPairWhateverTheTexts() throws IOException {
    List<List<String>> sides = new ArrayList<>();
    for (BitextWriter writer : Formats.named("moses").writers()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      writer.write(Samples.hostile(), out);
      sides.add(out.toString(StandardCharsets.UTF_8).lines().toList());
    }
    assertThat(sides.get(0)).hasSameSizeAs(sides.get(1)).hasSize(12);
    assertThat(sides.get(1)).contains("line break twice end").doesNotContain("");
  }

  @Test
  void namesTheTwoFilesAfterTheOneAskedFor() {
    BitextFormat moses = Formats.named("moses");
    assertThat(moses.files(Path.of("out/a.b.moses")))
        .containsExactly(Path.of("out/a.b.ko"), Path.of("out/a.b.en"));
    assertThat(moses.files(Path.of("corpus")))
        .containsExactly(Path.of("corpus.ko"), Path.of("corpus.en"));
  }
}
