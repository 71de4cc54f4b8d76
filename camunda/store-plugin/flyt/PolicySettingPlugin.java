package flyt;

import java.util.List;
import org.opensearch.common.settings.Setting;
import org.opensearch.plugins.Plugin;

/**
 * Tasklist 8.6 writes this index setting of OpenSearch's index management, a plugin that is not on Maven
 * Central. Knowing the setting's name is all it takes.
 */
public final class PolicySettingPlugin extends Plugin {
  @Override
  public List<Setting<?>> getSettings() {
    return List.of(
        Setting.simpleString(
            "index.plugins.index_state_management.policy_id",
            Setting.Property.IndexScope,
            Setting.Property.Dynamic));
  }
}
