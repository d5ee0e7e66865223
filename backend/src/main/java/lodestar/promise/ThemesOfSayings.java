package lodestar.promise;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lodestar.access.Actor;
import lodestar.api.BatchLoad;
import lodestar.voice.Shown;

/** The themes of all the sayings on a screen. The actor may see the sayings: they come from those who show them. */
@Singleton
class ThemesOfSayings implements BatchLoad<Shown, List<Theme>> {

    private final TieService ties;

    ThemesOfSayings(TieService ties) {
        this.ties = ties;
    }

    @Override
    public Map<Shown, List<Theme>> load(Actor actor, Set<Shown> keys) {
        return ties.list(actor, keys);
    }
}
