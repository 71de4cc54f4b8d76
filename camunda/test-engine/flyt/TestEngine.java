package flyt;

import io.camunda.zeebe.process.test.api.ZeebeTestEngine;
import io.camunda.zeebe.process.test.engine.EngineFactory;

/** The in-memory 8.8 engine on the given port, until standard input closes. */
public final class TestEngine {
  private TestEngine() {}

  public static void main(String[] args) throws Exception {
    ZeebeTestEngine engine = EngineFactory.create(Integer.parseInt(args[0]));
    engine.start();
    System.out.println("READY " + engine.getGatewayAddress());
    Thread.currentThread().join();
  }
}
