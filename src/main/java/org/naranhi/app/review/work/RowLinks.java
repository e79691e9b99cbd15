package org.naranhi.app.review.work;

import java.util.ArrayList;
import java.util.List;
import org.naranhi.Naranhi;
import org.naranhi.align.Bead;
import org.naranhi.app.review.project.Cell;
import org.naranhi.app.review.project.Row;
import org.naranhi.bitext.Link;
import org.naranhi.quantity.MatchContext;
import org.naranhi.segment.Sentence;

/** What the two sides of rows share. */
final class RowLinks {

  private final Naranhi naranhi;

  RowLinks(Naranhi naranhi) {
    this.naranhi = naranhi;
  }

  /** The links of each row; their sentences are counted from 0 within the row. */
  List<List<Link>> of(List<Row> rows, MatchContext context) {
    List<Sentence> ko = new ArrayList<>();
    List<Sentence> en = new ArrayList<>();
    List<Bead> beads = new ArrayList<>();
    for (Row row : rows) {
      Bead bead =
          new Bead(
              ko.size(),
              ko.size() + row.ko().size(),
              en.size(),
              en.size() + row.en().size(),
              row.probability());
      beads.add(bead);
      row.ko().stream().map(Cell::sentence).forEach(ko::add);
      row.en().stream().map(Cell::sentence).forEach(en::add);
    }
    List<List<Link>> links = naranhi.links(ko, en, beads, context);
    List<List<Link>> moved = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      Bead bead = beads.get(i);
      moved.add(links.get(i).stream().map(link -> within(link, bead)).toList());
    }
    return moved;
  }

  private static Link within(Link link, Bead bead) {
    return new Link(
        link.kind(),
        link.koSentence() - bead.koStart(),
        link.ko(),
        link.enSentence() - bead.enStart(),
        link.en(),
        link.note(),
        link.nats());
  }
}
