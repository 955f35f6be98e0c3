import com.adobe.epubcheck.tool.EpubChecker;

/** Checks every EPUB that is named in one go, since starting Java for each takes longer than all of the checking. */
public class CheckAll {
  public static void main(String[] files) {
    for (String file : files) new EpubChecker().run(new String[] {file, "--quiet", "--json", file + ".json"});
  }
}
