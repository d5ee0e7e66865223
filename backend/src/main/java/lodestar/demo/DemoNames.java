package lodestar.demo;

import java.util.List;

/** Made-up names, given out in order; a return holds none. */
final class DemoNames {

    private static final List<String> FIRST = List.of(
            "Jo", "Amara", "Kai", "Priya", "Leo", "Zofia", "Tariq", "Bea", "Malik", "Erin", "Sunny", "Noor", "Ash",
            "Ines", "Theo", "Yusuf", "Robin", "Lottie", "Dev", "Marnie", "Samir", "Alba", "Finn", "Ada", "Caleb");

    private static final List<String> WORKERS = List.of(
            "Ngozi Bell",
            "Dan Hughes",
            "Farah Aziz",
            "Ruth Lowe",
            "Marek Nowak",
            "Anita Shah",
            "Colin Reid",
            "Bola Ade",
            "Helen Marsh",
            "Omar Said",
            "Jess Tate",
            "Ivy Chan",
            "Paul Stone",
            "Mina Rao");

    private DemoNames() {}

    static String first(int at) {
        return FIRST.get(at % FIRST.size())
                + (at < FIRST.size() ? "" : " " + (char) ('A' + (at / FIRST.size() - 1) % 26));
    }

    static String worker(int at) {
        return WORKERS.get(at % WORKERS.size()) + (at < WORKERS.size() ? "" : " " + (at / WORKERS.size() + 1));
    }
}
