package legajo.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import legajo.corpus.exchange.CasExchange;
import legajo.corpus.exchange.Corrected;
import legajo.corpus.exchange.ExchangeException;
import legajo.corpus.gold.GoldWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code legajo corpus import}: what annotators corrected, as gold. */
final class CorpusImportCommand implements Command {
  private final Terminal terminal;

  CorpusImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            this,
            "import",
            "Writes gold records from what 'legajo corpus export' wrote and people corrected.",
            "The gold of a.pdf is DIR/a.json, whatever the name of its CAS. A CAS with a mistake"
                + " gives none; each mistake is told.");
    spec.addPositional(
        Specs.parameters("CAS", "Documents that a tool exported as UIMA CAS JSON 0.4.0."));
    ExchangeFiles.addTo(spec);
    Specs.exitCodes(spec, "All was imported.", "Some was not, and why.", "Wrong use.");
    Specs.footer(spec, "Example", "  legajo corpus import corrected/*.json -o gold/records");
    return spec;
  }

  @Override
  public int run(ParseResult line) {
    ExchangeFiles files = ExchangeFiles.of(line);
    List<Path> documents = ExchangeFiles.inputs(line);
    int imported = 0;
    for (Path document : documents) {
      imported += imported(document, files) ? 1 : 0;
    }
    terminal.tell("legajo: " + imported + " documents imported; their gold is in " + files.path());
    return imported == documents.size() ? ExitCodes.ALL : ExitCodes.SOME_NOT;
  }

  private boolean imported(Path document, ExchangeFiles files) {
    Optional<byte[]> json = ExchangeFiles.bytes(document);
    if (json.isEmpty()) {
      tell(document, "can't be read: is it there, and may you read it?");
      return false;
    }
    try {
      Corrected corrected = CasExchange.read(json.get());
      corrected.notes().forEach(note -> tell(document, "note: " + note));
      String name = ExchangeFiles.stem(corrected.record().file()) + ".json";
      files.write(document, name, GoldWriter.write(corrected.record()));
      return true;
    } catch (ExchangeException wrong) {
      wrong.mistakes().forEach(mistake -> tell(document, mistake));
    } catch (IOException unwritten) {
      tell(document, String.valueOf(unwritten.getMessage()));
    }
    return false;
  }

  private void tell(Path document, String message) {
    terminal.tell("legajo: " + document + ": " + message);
  }
}
