package org.naranhi.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An element of XML with all that it holds; elements and attributes go by their local names.
 *
 * @param name its local name
 * @param attributes names and values by turns
 * @param content elements ({@link XmlElement}) and texts ({@link String}) in order
 */
public record XmlElement(String name, List<String> attributes, List<Object> content) {

  /** The value of an attribute; empty where it is absent. */
  public String attribute(String key) {
    for (int i = 0; i < attributes.size(); i += 2) {
      if (attributes.get(i).equals(key)) {
        return attributes.get(i + 1);
      }
    }
    return "";
  }

  /** The elements directly inside. */
  public List<XmlElement> children() {
    List<XmlElement> children = new ArrayList<>();
    for (Object node : content) {
      if (node instanceof XmlElement element) {
        children.add(element);
      }
    }
    return children;
  }

  /** The elements of that name directly inside. */
  public List<XmlElement> children(String child) {
    return children().stream().filter(e -> e.name.equals(child)).toList();
  }

  /** The first element down a path of names. */
  public Optional<XmlElement> find(String... path) {
    Optional<XmlElement> found = Optional.of(this);
    for (String step : path) {
      found = found.flatMap(e -> e.children(step).stream().findFirst());
    }
    return found;
  }

  /** The value of an attribute of the first element down a path; empty where either is absent. */
  public String valueAt(String attribute, String... path) {
    return find(path).map(e -> e.attribute(attribute)).orElse("");
  }

  /** All elements of that name inside, at any depth, in order. */
  public List<XmlElement> descendants(String wanted) {
    List<XmlElement> found = new ArrayList<>();
    collect(wanted, found);
    return found;
  }

  private void collect(String wanted, List<XmlElement> found) {
    for (XmlElement child : children()) {
      if (child.name.equals(wanted)) {
        found.add(child);
      }
      child.collect(wanted, found);
    }
  }

  /** The elements of that name inside, at any depth, but none inside another of them. */
  public List<XmlElement> outermost(String wanted) {
    List<XmlElement> found = new ArrayList<>();
    for (XmlElement child : children()) {
      if (child.name.equals(wanted)) {
        found.add(child);
      } else {
        found.addAll(child.outermost(wanted));
      }
    }
    return found;
  }

  /** All text inside. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Object node : content) {
      text.append(node instanceof XmlElement element ? element.text() : node.toString());
    }
    return text.toString();
  }
}
