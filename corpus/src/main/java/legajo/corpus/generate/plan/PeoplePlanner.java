package legajo.corpus.generate.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import legajo.corpus.generate.chance.Dice;
import legajo.corpus.generate.plan.Posts.Post;

/** Makes up who took part. */
final class PeoplePlanner {
  private static final Body COORDINATOR =
      new Body("Organización de los Estados Americanos", Optional.of("OEA"));

  private final Atlas atlas;
  private final Names names = new Names();
  private final Posts posts = new Posts();

  PeoplePlanner(Atlas atlas) {
    this.atlas = atlas;
  }

  /** A delegation of each ministry, and of the body that coordinates where there is one. */
  List<Delegation> plan(List<Ministry> ministries, Occasion occasion, Dice dice) {
    Set<String> taken = new HashSet<>();
    List<Delegation> delegations = new ArrayList<>();
    for (Ministry ministry : ministries) {
      delegations.add(
          new Delegation(
              Optional.of(ministry),
              new Body(ministry.name(), ministry.acronym()),
              people(ministry, occasion, taken, dice)));
    }
    if (occasion.programme() && dice.chance(0.85)) {
      delegations.add(new Delegation(Optional.empty(), COORDINATOR, coordinators(taken, dice)));
    }
    return List.copyOf(delegations);
  }

  private List<Person> people(Ministry ministry, Occasion occasion, Set<String> taken, Dice dice) {
    Country country = ministry.country();
    int count = dice.between(2, 3 + occasion.size());
    int guests = dice.below(3);
    boolean diplomat = occasion.programme() && dice.chance(0.4);
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean female = dice.chance(0.55);
      people.add(
          person(country, female, posts.ofMinistry(female, dice), Optional.empty(), taken, dice));
    }
    for (int i = 0; i < guests && !atlas.bodies(country).isEmpty(); i++) {
      boolean female = dice.chance(0.5);
      Optional<Body> body = Optional.of(dice.pick(atlas.bodies(country)));
      people.add(person(country, female, posts.elsewhere(female, dice), body, taken, dice));
    }
    if (diplomat) {
      boolean female = dice.chance(0.5);
      Optional<Body> mission =
          Optional.of(
              new Body(
                  "Misión Permanente de " + country.name() + " ante la OEA", Optional.empty()));
      people.add(person(country, female, posts.diplomat(female, dice), mission, taken, dice));
    }
    return people;
  }

  private List<Person> coordinators(Set<String> taken, Dice dice) {
    List<Person> people = new ArrayList<>();
    for (int i = dice.between(1, 3); i > 0; i--) {
      boolean female = dice.chance(0.6);
      Country country = dice.pick(atlas.countries());
      Post post = posts.coordinator(female, dice);
      people.add(person(country, female, post, Optional.empty(), taken, dice));
    }
    return people;
  }

  private Person person(
      Country country,
      boolean female,
      Post post,
      Optional<Body> elsewhere,
      Set<String> taken,
      Dice dice) {
    String name = names.make(country.region(), female, dice);
    while (!taken.add(name)) {
      name = names.make(country.region(), female, dice);
    }
    return new Person(
        name,
        female,
        post.position(),
        post.unit(),
        elsewhere,
        dice.chance(0.1) ? Optional.of(posts.note(female, dice)) : Optional.empty(),
        title(female, dice));
  }

  private static String title(boolean female, Dice dice) {
    return female
        ? dice.any("Lic.", "Licda.", "Dra.", "Ing.", "Sra.", "Sra.")
        : dice.any("Lic.", "Lic.", "Dr.", "Ing.", "Sr.", "Sr.");
  }
}
