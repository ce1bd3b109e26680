package legajo.corpus.generate.word;

import legajo.corpus.generate.chance.Dice;

/** Names of platforms as people write them. */
final class Platforms {
  private Platforms() {}

  static String written(String platform, Dice dice) {
    return switch (platform) {
      case "Teams" -> dice.any("Microsoft Teams", "Teams");
      case "Zoom" -> dice.any("Zoom", "Zoom", "ZOOM");
      case "Webex" -> dice.any("Webex", "WebEx", "Cisco Webex");
      default -> platform;
    };
  }
}
