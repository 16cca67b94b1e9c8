package summitbot.llm;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.jar.JarEntry;

/**
 * A file inside a jar of the class path, with the checksum that the jar records.
 *
 * @param name without folders
 * @param size in bytes
 */
record JarResource(URL url, String name, long size, long crc) {
    static JarResource of(String resource) throws IOException {
        URL url = JarResource.class.getResource(resource);
        if (url == null || !(url.openConnection() instanceof JarURLConnection connection)) {
            throw new IOException(resource + " is not in a jar of the class path");
        }
        JarEntry entry = connection.getJarEntry();
        return new JarResource(url, resource.substring(resource.lastIndexOf('/') + 1), entry.getSize(), entry.getCrc());
    }

    String checksum() {
        return Long.toHexString(crc);
    }

    InputStream open() throws IOException {
        return url.openStream();
    }
}
