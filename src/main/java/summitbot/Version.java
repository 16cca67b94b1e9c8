package summitbot;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"summit-bot " + number() + " (Java " + Runtime.version() + ")"};
    }

    /** Known only to the jar's manifest. */
    private static String number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("from classes");
    }
}
