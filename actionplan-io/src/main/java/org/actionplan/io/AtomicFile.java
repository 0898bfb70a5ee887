// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Replaces a file in one step: the bytes go to a new file in the same folder, are forced to the
 * disk, and that file takes the name of the old one.
 */
final class AtomicFile {

  /** The most files that writers which were killed may have left behind. */
  private static final int MOST_LEFTOVERS = 1000;

  private AtomicFile() {}

  static void write(Path file, byte[] bytes) throws IOException {
    Path target = target(file);
    Path temporary = create(target);
    try {
      fill(temporary, bytes);
      keepPermissions(target, temporary);
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(temporary);
      throw e;
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

  /** Creates an empty file beside the target, with the permissions that new files have here. */
  private static Path create(Path target) throws IOException {
    for (int i = 0; ; i++) {
      Path temporary = target.resolveSibling("." + target.getFileName() + "." + i + ".tmp");
      try {
        return Files.createFile(temporary);
      } catch (FileAlreadyExistsException e) {
        // Another writer's, or left behind by one that was killed: take the next name.
        if (i == MOST_LEFTOVERS) {
          throw e;
        }
      }
    }
  }

  private static void fill(Path temporary, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
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
