/**
 * Sources that change while questions are answered; start reading at {@link summitbot.live.Editions}.
 *
 * <p><b>An answer sees one edition.</b> Everything that is built on the sources is built anew for each change and put in place by
 * one assignment; who answers keeps what he began with, and the last one closes it. Locks around the parts were the other choice:
 * then a slow answer delays the news, or an answer quotes two versions of one article.
 *
 * <p><b>Looking instead of being told.</b> The folder is looked at a few times a second, and read when two looks some time apart
 * saw the same. Notices of the operating system do not come through network folders and container mounts, and say nothing about
 * whether a writer is done; looking at a thousand files takes some milliseconds.
 */
@NullMarked
package summitbot.live;

import org.jspecify.annotations.NullMarked;
