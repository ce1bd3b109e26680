package legajo.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where the characters of a report came from. */
public enum TextOrigin {
  /** Typed by its author: plain text, word processor, web page. */
  @JsonProperty("typed")
  TYPED,
  /** The text that a born-digital PDF draws. */
  @JsonProperty("born-digital")
  BORN_DIGITAL,
  /** The invisible text that an OCR engine laid over a scanned page. */
  @JsonProperty("text-layer")
  TEXT_LAYER,
  /** Read from the picture of the page. */
  @JsonProperty("ocr")
  OCR
}
