package org.naranhi.app.review.server;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.naranhi.app.review.project.Action;
import org.naranhi.app.review.project.Side;

/** Reads what the page asks for. */
final class ActionReader {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ActionReader() {}

  /** The object that a request's body holds. */
  static JsonNode object(byte[] body) throws IOException {
    JsonNode node;
    try {
      node = MAPPER.readTree(body);
    } catch (JacksonException e) {
      throw RequestException.malformed("the body is no JSON: " + e.getOriginalMessage());
    }
    if (node == null || !node.isObject()) {
      throw RequestException.malformed("the body must be a JSON object");
    }
    return node;
  }

  /** The action that an object describes. */
  static Action action(JsonNode node) {
    String type = text(node, "type");
    return switch (type) {
      case "mergeWithNext" -> new Action.MergeWithNext(row(node));
      case "mergeWithPrevious" -> new Action.MergeWithPrevious(row(node));
      case "splitRow" ->
          new Action.SplitRow(row(node), (int) number(node, "ko"), (int) number(node, "en"));
      case "moveFirst" -> new Action.MoveFirst(row(node), side(node));
      case "moveLast" -> new Action.MoveLast(row(node), side(node));
      case "moveTo" ->
          new Action.MoveTo(row(node), side(node), ids(node, "cells"), number(node, "target"));
      case "shiftDown" -> new Action.ShiftDown(row(node), side(node));
      case "shiftUp" -> new Action.ShiftUp(row(node), side(node));
      case "swap" -> new Action.Swap(row(node), side(node));
      case "makeNull" -> new Action.MakeNull(row(node));
      case "confirm" -> new Action.Confirm(ids(node, "rows"), flag(node, "confirmed"));
      case "confirmThrough" -> new Action.ConfirmThrough(row(node));
      case "comment" -> new Action.Comment(row(node), text(node, "text"));
      default -> ofCell(type, node);
    };
  }

  private static Action ofCell(String type, JsonNode node) {
    return switch (type) {
      case "splitCell" ->
          new Action.SplitCell(row(node), side(node), cell(node), (int) number(node, "offset"));
      case "joinCells" -> new Action.JoinCells(row(node), side(node), cell(node));
      case "editCell" -> new Action.EditCell(row(node), side(node), cell(node), text(node, "text"));
      default -> throw RequestException.malformed("there is no action " + type);
    };
  }

  private static long row(JsonNode node) {
    return number(node, "row");
  }

  private static long cell(JsonNode node) {
    return number(node, "cell");
  }

  /** A whole number of an object. */
  static long number(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      throw RequestException.malformed(field + " must be a whole number");
    }
    return value.longValue();
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isTextual()) {
      throw RequestException.malformed(field + " must be a text");
    }
    return value.textValue();
  }

  private static boolean flag(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isBoolean()) {
      throw RequestException.malformed(field + " must be true or false");
    }
    return value.booleanValue();
  }

  private static Side side(JsonNode node) {
    return side(text(node, "side"));
  }

  /** The side called {@code ko} or {@code en}. */
  static Side side(String name) {
    return switch (name) {
      case "ko" -> Side.KO;
      case "en" -> Side.EN;
      default -> throw RequestException.malformed("side must be ko or en but was " + name);
    };
  }

  private static List<Long> ids(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isArray() || value.isEmpty()) {
      throw RequestException.malformed(field + " must be a list of numbers");
    }
    List<Long> ids = new ArrayList<>();
    for (JsonNode id : value) {
      if (!id.isIntegralNumber() || !id.canConvertToLong()) {
        throw RequestException.malformed(field + " must be a list of numbers");
      }
      ids.add(id.longValue());
    }
    return ids;
  }
}
