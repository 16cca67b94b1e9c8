/**
 * Health, figures and the page of a source, for whoever runs the bot and whoever follows a citation; start reading at
 * {@link summitbot.web.WebServer}.
 *
 * <p><b>The JDK's own server.</b> There are four addresses, all are read only, and the page needs neither session nor script. The
 * server that comes with Java does that without a dependency to keep up to date; what it leaves open by default (time for a
 * request, number of connections, size of its head) is bounded here. Javalin and Helidon were the other choices: 20 and 30 jars,
 * for routing that is a switch here. Writing anything, signing in, or facing the open internet without a proxy would change this.
 *
 * <p><b>No script.</b> The page scrolls to the cited words because they are the target of the address, or else because they take
 * the focus. So the headers can forbid everything but the page's own style.
 */
@NullMarked
package summitbot.web;

import org.jspecify.annotations.NullMarked;
