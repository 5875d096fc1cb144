import java.nio.file.Path;
import java.util.Map;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * A Neo4j as HOME/neo4j.conf says: {@code java Neo4jServer.java HOME}. Ends when its input does. With sign-in its
 * user neo4j has the password in the environment's NEO4J_PASSWORD.
 */
public class Neo4jServer {
  public static void main(String[] words) {
    // The database's own threads would keep a process alive whose beginning has failed.
    try {
      serve(Path.of(words[0]), System.getenv("NEO4J_PASSWORD"));
      System.exit(0);
    } catch (Exception failure) {
      failure.printStackTrace();
      System.exit(1);
    }
  }

  private static void serve(Path home, String password) throws Exception {
    var service = new DatabaseManagementServiceBuilder(home)
        .loadPropertiesFromFile(home.resolve("neo4j.conf"))
        .build();
    Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
    if (!service.database("neo4j").isAvailable(120_000)) throw new IllegalStateException("not available");
    if (password != null) letIn(service, password);
    System.out.println("ready");
    while (System.in.read() != -1) {}
  }

  private static void letIn(DatabaseManagementService service, String password) {
    service.database("system").executeTransactionally(
        "CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
  }
}
