package flyt;

import io.camunda.application.commons.actor.ActorClockConfiguration;
import io.camunda.zeebe.shared.management.ActorClockService.MutableClock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Lets the broker's controlled clock begin at another instant. Set later, over the broker's own pages, it may only
 * go forwards: what the broker has planned by then (the exporter's next flush, the check for timed-out jobs) would
 * otherwise wait until the clock had come round again.
 */
public final class ClockStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  @Override
  public void initialize(ConfigurableApplicationContext context) {
    Instant begin = Instant.parse(System.getProperty("flyt.clock.begin"));
    context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof ActorClockConfiguration clock) {
          MutableClock controlled = clock.getClockService().mutable().orElseThrow();
          controlled.addTime(Duration.between(Instant.now(), begin));
        }
        return bean;
      }
    });
  }
}
