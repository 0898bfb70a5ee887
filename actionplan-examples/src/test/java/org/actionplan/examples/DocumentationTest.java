// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages for readers say holds: snippets compile, output is real, links lead somewhere. */
class DocumentationTest {

  private static final Path ROOT = Path.of("..");
  private static final Path README = ROOT.resolve("README.md");
  private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)(#[^)]*)?\\)");
  private static final Pattern JAVADOC = Pattern.compile(" */\\*\\*.*?\\*/\\n", Pattern.DOTALL);

  @Test
  void theReadmeIsShort() {
    assertThat(text(README).lines().count()).isLessThan(120);
  }

  @Test
  void theReadmeShowsTheSourceOfCheckAPlan() {
    String source = text(Path.of("src/main/java/org/actionplan/examples/CheckAPlan.java"));
    String shown =
        JAVADOC
            .matcher(source.substring(source.indexOf("import ")))
            .replaceAll("")
            .replace("  private CheckAPlan() {}\n\n", "");

    assertThat(blocks("java")).containsExactly(shown);
  }

  @Test
  void theReadmeShowsWhatCheckAPlanPrints() throws IOException {
    assertThat(blocks("text"))
        .singleElement()
        .satisfies(shown -> assertThat(CheckAPlanTest.output()).startsWith(shown));
  }

  @Test
  void theReadmeHasExactlyTwoCommandsAndTheBuildKnowsThem() {
    assertThat(blocks("sh")).containsExactly("mvn -q -Pexample compile\n", "mvn verify\n");
    assertThat(text(ROOT.resolve("pom.xml"))).contains("<id>example</id>");
    assertThat(text(ROOT.resolve(".ci/run"))).endsWith("mvn -B -ntp verify\n");
  }

  @Test
  void theReadmeNamesTheVersionOfTheBuild() {
    String version = "<version>" + first(text(ROOT.resolve("pom.xml")), "version") + "</version>";

    assertThat(blocks("xml")).singleElement().asString().contains(version);
  }

  @Test
  void everyLinkWithinTheProjectLeadsToAFile() {
    List<String> broken = new ArrayList<>();
    for (Path page : pages()) {
      Matcher link = LINK.matcher(text(page));
      while (link.find()) {
        if (!Files.exists(page.resolveSibling(link.group(1)))) {
          broken.add(page + " -> " + link.group(1));
        }
      }
    }

    assertThat(broken).isEmpty();
  }

  private static List<Path> pages() {
    try (Stream<Path> top = Files.list(ROOT);
        Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(top, docs).filter(file -> file.toString().endsWith(".md")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> blocks(String language) {
    return BLOCK
        .matcher(text(README))
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .toList();
  }

  private static String first(String xml, String element) {
    int start = xml.indexOf("<" + element + ">") + element.length() + 2;
    return xml.substring(start, xml.indexOf("</" + element + ">"));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
