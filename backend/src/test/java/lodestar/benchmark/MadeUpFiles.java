package lodestar.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lodestar.Client;
import lodestar.kernel.CouncilId;

/** Small made-up files of open statistics, and how they are sent. */
final class MadeUpFiles {

    static final String TITLE = "Made-up children in England";
    static final String FIGURES = "measure,year,level,code,name,count,value\n";
    static final String OPEN_DATA =
            "time_period,time_identifier,geographic_level,country_code,country_name,region_code,"
                    + "region_name,old_la_code,new_la_code,la_name,homes,number,percentage\n";
    static final String MEASURES = """
        measure,label,unit
        homes_3plus,Children with 3 or more homes,percent
        sdq,Average points,score
        """;

    private static final String REGION = "E12000099";

    private MadeUpFiles() {}

    /** Four neighbours, one of them without a number; and England, the region and the council itself. */
    static String figures(CouncilId council) {
        return FIGURES
                + "homes_3plus,2024,National,E92000001,England,8000,10\n"
                + "homes_3plus,2024,Regional,%s,Made-up Midlands,900,11.0\n".formatted(REGION)
                + "homes_3plus,2024,Local authority,%s,Testshire,97,9\n".formatted(council.code())
                + "homes_3plus,2025,Local authority,%s,Testshire,c,c\n".formatted(council.code())
                + "homes_3plus,2024,Local authority,E06999901,Northford,50,8\n"
                + "homes_3plus,2024,Local authority,E06999902,Eastmere,40,12\n"
                + "homes_3plus,2024,Local authority,E06999903,\"Bourne, Hill and Vale\",60,7.5\n"
                + "homes_3plus,2024,Local authority,E06999904,Westhaven,z,x\n";
    }

    static String authorities(CouncilId council) {
        var rows = new StringBuilder(
                "ons_code,dfe_code,name,type,region_code,region_name," + "statistical_neighbours_dfe_codes\n");
        rows.append("%s,900,Testshire,County,%s,Made-up Midlands,901 902 903 904\n".formatted(council.code(), REGION));
        var names = List.of("Northford", "Eastmere", "\"Bourne, Hill and Vale\"", "Westhaven");
        for (int at = 0; at < names.size(); at++) {
            rows.append("E0699990%d,90%d,%s,Unitary,%s,Made-up Midlands,900\n"
                    .formatted(at + 1, at + 1, names.get(at), REGION));
        }
        return rows.toString();
    }

    static JsonNode send(Client officer, String text, boolean dryRun) {
        return send(officer, text.getBytes(UTF_8), dryRun, UUID.randomUUID());
    }

    static JsonNode send(Client officer, byte[] bytes, boolean dryRun, UUID id) {
        return Client.tree(
                officer.post("/benchmarks", body(bytes, dryRun, id, TITLE)).body());
    }

    static Map<String, Object> body(byte[] bytes, boolean dryRun, UUID id, String title) {
        return new HashMap<>(Map.of(
                "clientMutationId",
                id.toString(),
                "file",
                "figures.csv",
                "bytes",
                Base64.getEncoder().encodeToString(bytes),
                "title",
                title,
                "published",
                2025,
                "dryRun",
                dryRun));
    }
}
