package summitbot.corpus;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files to read below a folder, in the order of their names. Symbolic links are not walked; one to a file
 * inside the folder that is not found by itself is read, any other is skipped. What is neither file nor folder is never
 * opened. Hidden files, README and LICENSE are passed over in silence.
 */
final class SeedWalk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Limits limits;
    private final Warnings warnings;
    private final List<SeedFile> files = new ArrayList<>();
    private final List<Path> links = new ArrayList<>();
    private final List<String> closed = new ArrayList<>();

    /** The root is a real path. */
    SeedWalk(Path root, Limits limits, Warnings warnings) {
        this.root = root;
        this.limits = limits;
        this.warnings = warnings;
    }

    List<SeedFile> files() throws IOException {
        Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), limits.depth(), this);
        Set<Path> known = new HashSet<>();
        files.forEach(file -> known.add(file.path()));
        links.stream().sorted().forEach(link -> follow(link, known));
        files.sort(Comparator.comparing(SeedFile::name));
        return List.copyOf(files);
    }

    /** What could not be looked into, though it is there. */
    List<String> closed() {
        return List.copyOf(closed);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isHidden(folder) && !folder.equals(root) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isHidden(file) || isAboutTheFolder(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isSymbolicLink()) {
            links.add(file);
        } else if (attributes.isDirectory()) {
            warnings.add(name(file), "lies too deep and was skipped; move it up.");
        } else if (attributes.isOther()) {
            warnings.add(name(file), "is no ordinary file and was not opened.");
        } else {
            add(file, file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        closed.add(name(file));
        warnings.add(name(file), Failures.why(failure));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
        if (failure != null) {
            warnings.add(name(folder), Failures.why(failure));
        }
        return FileVisitResult.CONTINUE;
    }

    private void follow(Path link, Set<Path> known) {
        try {
            Path target = link.toRealPath();
            if (!target.startsWith(root)) {
                warnings.add(name(link), "is a link that leads out of the seeds and was not followed.");
            } else if (!Files.isRegularFile(target)) {
                warnings.add(name(link), "is a link to something that is no file and was not followed.");
            } else if (known.add(target)) {
                add(link, target);
            }
        } catch (IOException broken) {
            warnings.add(name(link), "is a link that leads nowhere.");
        }
    }

    private void add(Path file, Path target) {
        boolean notes = file.equals(root.resolve(SourceNotes.NAME));
        Optional<Format> format =
                notes ? Optional.of(Format.NOTES) : Format.of(file.getFileName().toString());
        if (format.isPresent()) {
            files.add(new SeedFile(target, name(file), format.get()));
        } else {
            warnings.add(name(file), "was skipped: only " + Format.READABLE + " files are read.");
        }
    }

    private String name(Path file) {
        String relative =
                file.equals(root) ? root.toString() : root.relativize(file).toString();
        return Printable.of(relative.replace(file.getFileSystem().getSeparator(), "/"));
    }

    static boolean isHidden(Path file) {
        return file.getFileName() != null && file.getFileName().toString().startsWith(".");
    }

    private static boolean isAboutTheFolder(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String stem = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        return stem.equals("readme") || stem.equals("license");
    }
}
