@org.jspecify.annotations.NullMarked
package summitbot.live;
