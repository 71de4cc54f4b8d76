package flyt;

import java.io.IOException;
import java.util.Arrays;

/**
 * Runs another main class and ends the JVM when its standard input closes. The project's Node process holds
 * the other end, so that a JVM never outlives it, not even after kill -9; it works alike on every system.
 */
public final class Leashed {
  private static final long GRACE_MILLIS = 20_000;

  private Leashed() {}

  public static void main(String[] args) throws Exception {
    daemon("leash", Leashed::waitForTheOtherEnd);
    Class.forName(args[0])
        .getMethod("main", String[].class)
        .invoke(null, (Object) Arrays.copyOfRange(args, 1, args.length));
  }

  private static void waitForTheOtherEnd() {
    try {
      while (System.in.read() >= 0) {
        // nobody writes; only the end matters
      }
    } catch (IOException gone) {
      // the same as the end
    }
    daemon("leash-grace", Leashed::haltAfterGrace);
    System.exit(0);
  }

  private static void haltAfterGrace() {
    try {
      Thread.sleep(GRACE_MILLIS);
    } catch (InterruptedException hurry) {
      // halt at once
    }
    Runtime.getRuntime().halt(1);
  }

  private static void daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }
}
