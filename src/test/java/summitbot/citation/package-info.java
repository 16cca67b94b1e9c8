@org.jspecify.annotations.NullMarked
package summitbot.citation;
