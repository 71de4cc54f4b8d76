package flyt;

import java.util.Arrays;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * One OpenSearch node with the settings given as key=value, after the folder it may write to. The runner's
 * own main takes no settings, listens on the next free port instead of the one asked for, and on none above
 * 9299.
 */
public final class LocalStore {
  private LocalStore() {}

  public static void main(String[] args) throws Exception {
    OpenSearchRunner runner = new OpenSearchRunner();
    runner.setMaxHttpPort(-1);
    runner.onBuild(
        (node, settings) ->
            Arrays.stream(args).skip(1).map(s -> s.split("=", 2)).forEach(s -> settings.put(s[0], s[1])));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(runner), "close-store"));
    runner.build(
        "-basePath", args[0],
        "-numOfNode", "1",
        "-disableESLogger",
        "-useLogger",
        "-pluginTypes", PolicySettingPlugin.class.getName());
    Thread.currentThread().join();
  }

  private static void close(OpenSearchRunner runner) {
    try {
      runner.close();
    } catch (Exception e) {
      System.err.println("The store did not close cleanly: " + e);
    }
  }
}
