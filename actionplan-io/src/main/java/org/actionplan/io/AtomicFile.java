// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Replaces a file in one step: the bytes go to a new file in the same folder, are forced to the
 * disk, and that file takes the name of the old one.
 *
 * <p>The new file is locked as long as it is written. So what a writer left behind that was killed
 * is told from what another is writing now, and swept away by the next.
 */
final class AtomicFile {

  /** The most writers that may write the same file at once. */
  private static final int MOST_WRITERS = 1000;

  private AtomicFile() {}

  static void write(Path file, byte[] bytes) throws IOException {
    Path target = target(file);
    int i = 0;
    while (!replace(target, temporary(target, i), bytes)) {
      i++;
      if (i == MOST_WRITERS) {
        throw new FileSystemException(file.toString(), null, "too many writers at once");
      }
    }
    while (Files.exists(temporary(target, i + 1)) && i < MOST_WRITERS) {
      i++;
      sweep(temporary(target, i));
    }
    forceFolder(target);
  }

  /** The file that is to be replaced, which must be one that may be written. */
  private static Path target(Path file) throws IOException {
    Path target = file.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(target); links++) {
      if (links == 40) {
        throw new FileSystemException(file.toString(), null, "too many symbolic links");
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    if (Files.exists(target)) {
      if (!Files.isRegularFile(target)) {
        throw new FileSystemException(file.toString(), null, "not a regular file");
      }
      if (!Files.isWritable(target)) {
        throw new AccessDeniedException(file.toString());
      }
    }
    return target;
  }

  private static Path temporary(Path target, int i) {
    return target.resolveSibling("." + target.getFileName() + "." + i + ".tmp");
  }

  /** Replaces the file by way of a new one beside it; false if another writer has that name. */
  private static boolean replace(Path target, Path temporary, byte[] bytes) throws IOException {
    sweep(temporary);
    try (FileChannel channel =
            FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock != null && publish(temporary, target, channel, bytes);
    } catch (FileAlreadyExistsException | OverlappingFileLockException e) {
      // Another writer has it, or looks at this moment whether anybody does.
      return false;
    }
  }

  /** Removes a file that nobody is writing. */
  private static void sweep(Path temporary) throws IOException {
    if (!Files.isRegularFile(temporary, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock != null) {
        Files.deleteIfExists(temporary);
      }
    } catch (OverlappingFileLockException | NoSuchFileException e) {
      // Another thread of this program is writing it, or has just given it its final name.
    }
  }

  /** Fills the new file and gives it the name of the old one; false if it was swept away. */
  private static boolean publish(Path temporary, Path target, FileChannel channel, byte[] bytes)
      throws IOException {
    try {
      fill(channel, bytes);
      keepPermissions(target, temporary);
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (NoSuchFileException e) {
      // Another writer looked between the creation of the file and its lock.
      return false;
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(temporary);
      throw e;
    }
  }

  private static void fill(FileChannel channel, byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    channel.force(true);
  }

  private static void keepPermissions(Path target, Path temporary) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    if (old != null && Files.exists(target)) {
      Files.setPosixFilePermissions(temporary, old.readAttributes().permissions());
    }
  }

  /** Makes the new name last, too, where the system lets folders be opened. */
  private static void forceFolder(Path target) {
    try (FileChannel folder =
        FileChannel.open(target.resolveSibling("."), StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException e) {
      // The file is written and named all the same; Windows, for one, does not open folders.
    }
  }
}
