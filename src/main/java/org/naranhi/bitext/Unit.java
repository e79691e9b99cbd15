package org.naranhi.bitext;

import java.util.List;
import org.naranhi.align.Bead;
import org.naranhi.check.Finding;

/**
 * A bead with its texts, evidence and findings.
 *
 * @param bead which sentences, and how probable
 * @param ko the Korean text: the sentences joined by one space; empty in a null alignment
 * @param en the English text, likewise
 * @param links what both sides share, most telling first
 * @param findings what the checks say; spans are offsets into {@code ko} and {@code en}
 */
public record Unit(Bead bead, String ko, String en, List<Link> links, List<Finding> findings) {

  /** Copies the lists. */
  public Unit {
    links = List.copyOf(links);
    findings = List.copyOf(findings);
  }
}
