package legajo.pipeline.assemble.sessions;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import legajo.model.Session;
import legajo.pipeline.document.MeetingName;
import legajo.pipeline.document.SessionMention;
import legajo.pipeline.document.SessionMention.Fact;
import legajo.pipeline.document.Words;

/**
 * Finds by which product a meeting was held: its own mention's, or the one said of all sessions.
 */
final class SessionPlatform {
  private static final String BY_ADDRESS = "session.platform-by-address";
  private static final Map<String, String> PRODUCT_OF_HOST =
      Map.of(
          "zoom.us", "Zoom",
          "webex.com", "Webex",
          "teams.microsoft.com", "Teams",
          "teams.live.com", "Teams",
          "meet.google.com", "Google Meet",
          "gotomeeting.com", "GoToMeeting",
          "gotomeet.me", "GoToMeeting",
          "bluejeans.com", "Blue Jeans",
          "kudoway.com", "KUDO",
          "skype.com", "Skype");

  private final Optional<Fact> general;

  SessionPlatform(List<SessionMention> groups, List<Meeting> meetings) {
    this.general = ofAll(groups).or(() -> ofAnyGroup(groups)).or(() -> byAddress(meetings));
  }

  /** The product with its words; empty for meetings in person and for coordination. */
  Optional<Fact> of(Meeting meeting) {
    if (meeting.kind == Session.Kind.COORDINATION || meeting.isInPerson()) {
      return Optional.empty();
    }
    return meeting.byTelling().stream()
        .flatMap(mention -> mention.platform().stream())
        .findFirst()
        .or(() -> general);
  }

  private static Optional<Fact> ofAll(List<SessionMention> groups) {
    return groups.stream()
        .filter(group -> group.meeting().kind() == MeetingName.Kind.ALL)
        .flatMap(group -> group.platform().stream())
        .findFirst();
  }

  private static Optional<Fact> ofAnyGroup(List<SessionMention> groups) {
    return groups.stream()
        .filter(
            group -> group.meeting().isGroup() || group.meeting().kind() == MeetingName.Kind.LAST)
        .flatMap(group -> group.platform().stream())
        .findFirst();
  }

  /** Where no words name the product, the address of a recording does. */
  private static Optional<Fact> byAddress(List<Meeting> meetings) {
    for (Meeting meeting : meetings) {
      for (SessionMention mention : meeting.mentions) {
        Optional<Fact> url = mention.url();
        Optional<String> product = url.flatMap(fact -> product(fact.value()));
        if (product.isPresent()) {
          return Optional.of(
              new Fact(product.get(), Words.inferred(url.get().words().get(0).span(), BY_ADDRESS)));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> product(String address) {
    return PRODUCT_OF_HOST.entrySet().stream()
        .filter(entry -> address.contains(entry.getKey()))
        .min(Comparator.comparingInt(entry -> address.indexOf(entry.getKey())))
        .map(Map.Entry::getValue);
  }
}
