package nl.loket;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.ScreenshotOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import nl.lokettest.Browser.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Takes a picture of every part of the gallery and of the whole of each state. {@code ./loket pictures} says with -Dpictures where to keep them. */
@PortalTest
@Tag("slow")
class PicturesE2E {

    private static final String PARTS = "[data-picture]";

    @Autowired
    private Portal portal;

    @Test
    void everyPartAndEveryStateIsPictured(@TempDir Path folder) throws IOException {
        var asked = System.getProperty("pictures");
        var kept = asked == null ? folder : Path.of(asked);
        for (var language : List.of("nl", "en")) {
            for (int width : new int[] {1280, 390}) {
                for (var file : taken(kept, language, width)) {
                    var picture = Objects.requireNonNull(ImageIO.read(file.toFile()));
                    assertThat(picture.getWidth()).as(file.toString()).isBetween(100, width);
                }
            }
        }
    }

    private List<Path> taken(Path folder, String language, int width) {
        var ending = "-" + language + "-" + width + ".png";
        var files = new ArrayList<Path>();
        try (var window = portal.window(width)) {
            window.go("/componenten?taal=" + language);
            for (var part : window.page().locator(PARTS).all()) {
                var file = folder.resolve(part.getAttribute("data-picture") + ending);
                part.screenshot(new ScreenshotOptions().setPath(file));
                files.add(file);
            }
            for (var state : states(window)) {
                var file = folder.resolve("page" + state.replaceAll("\\W+", "-") + ending);
                window.go(state).picture(file);
                files.add(file);
            }
        }
        assertThat(files).hasSizeGreaterThan(18).doesNotHaveDuplicates();
        return files;
    }

    private static List<String> states(Window window) {
        return window.page().locator("main nav.tabs a").all().stream()
                .map(tab -> tab.getAttribute("href"))
                .toList();
    }
}
