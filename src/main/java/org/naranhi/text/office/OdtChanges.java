package org.naranhi.text.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.naranhi.text.XmlElement;

/**
 * The tracked changes of an OpenDocument text. What was inserted stands in the text between marks;
 * what was deleted stands apart, and one mark shows where it was.
 */
final class OdtChanges {

  private final boolean original;
  private final Map<String, XmlElement> regions = new HashMap<>();
  private final Set<String> openInsertions = new HashSet<>();

  /**
   * No changes yet.
   *
   * @param original whether they are to be undone
   */
  OdtChanges(boolean original) {
    this.original = original;
  }

  void add(XmlElement trackedChanges) {
    trackedChanges.children("changed-region").forEach(r -> regions.put(r.attribute("id"), r));
  }

  void start(String id) {
    XmlElement region = regions.get(id);
    if (original && region != null && region.find("insertion").isPresent()) {
      openInsertions.add(id);
    }
  }

  void end(String id) {
    openInsertions.remove(id);
  }

  /** Whether the text that comes now does not belong to the side that is read. */
  boolean isDropped() {
    return !openInsertions.isEmpty();
  }

  /** The paragraphs that were deleted at that mark and belong to the side that is read. */
  List<XmlElement> restored(String id) {
    XmlElement region = regions.get(id);
    if (!original || region == null) {
      return List.of();
    }
    return region
        .find("deletion")
        .map(d -> d.children().stream().filter(c -> !c.name().equals("change-info")).toList())
        .orElse(List.of());
  }
}
