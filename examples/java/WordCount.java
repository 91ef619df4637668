import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 词频统计 / Counts the words of a text file. */
public class WordCount {
    private final List<String> words = new ArrayList<>();

    /** Splits a line into lower-case words. */
    public void addLine(String line) {
        for (String word : line.toLowerCase().split("\\W+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
    }

    /** 返回单词总数。 */
    public int size() {
        return words.size();
    }

    /** 返回单词到次数的映射。 */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        // 统计每个单词出现的次数
        return counts;
    }

    /** Returns the words that occur most often. */
    public List<String> mostCommon(int limit) {
        Map<String, Integer> counts = counts();
        List<String> sorted = new ArrayList<>(counts.keySet());
        sorted.sort((a, b) -> counts.get(b) - counts.get(a));
        return sorted.subList(0, Math.min(limit, sorted.size()));
    }

    /** Returns the longest word. */
    public String longest() {
        String longest = "";
        // Return the longest word, or an empty string
        return longest;
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("用法 / usage: java WordCount.java FILE");
            System.exit(2);
        }
        WordCount count = new WordCount();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            count.addLine(line);
        }
        System.out.println(count.size() + " 个单词 / words");
        System.out.println(count.mostCommon(10));
        System.out.println(count.longest());
    }
}
