import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** A Neo4j for this machine alone: {@code java Neo4jServer.java HOME PORT}. Ends when its input does. */
public class Neo4jServer {
  public static void main(String[] words) throws Exception {
    var address = new SocketAddress("127.0.0.1", Integer.parseInt(words[1]));
    var service = new DatabaseManagementServiceBuilder(Path.of(words[0]))
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, address)
        .setConfig(BoltConnector.advertised_address, address)
        .setConfig(GraphDatabaseSettings.auth_enabled, false)
        .setConfig(GraphDatabaseSettings.memory_transaction_max_size, 512L << 20)
        .setConfig(GraphDatabaseSettings.allow_file_urls, false)
        .build();
    Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
    if (!service.database("neo4j").isAvailable(120_000)) throw new IllegalStateException("not available");
    System.out.println("ready");
    while (System.in.read() != -1) {}
    System.exit(0);
  }
}
