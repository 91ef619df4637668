"""Short tools: the small helper functions that projects keep in a module called utils."""

import re


def size_in_kb(num_bytes: int) -> str:
    """Format a number of bytes: below 1024 as "N B", otherwise as whole kilobytes "N KB".

    You are given a file size `num_bytes`. Return it followed by " B" when it is smaller than 1024;
    in all other cases divide it by 1024, drop the remainder, and add " KB".

    格式化字节数：小于 1024 时写成 "N B"，否则写成整数的 "N KB"。

    给定文件大小 `num_bytes`，不足 1024 时在后面加上 " B"；否则整除 1024，再加上 " KB"。

    >>> size_in_kb(500)
    '500 B'
    >>> size_in_kb(1024)
    '1 KB'
    >>> size_in_kb(5000)
    '4 KB'
    """
    if num_bytes < 1024:
        return f"{num_bytes} B"
    return f"{num_bytes // 1024} KB"


def size_in_kb_2(num_bytes: int) -> str:
    return f"{num_bytes} B" if num_bytes < 1024 else str(num_bytes // 1024) + " KB"


def short_count(count: int) -> str:
    """Return a short label for a counter: numbers from 1000 on are shown in thousands, like "3k".

    Given a non-negative integer `count`, return it as text when it is below 1000, and otherwise the
    number of whole thousands followed by the letter k.

    返回计数的简短写法：达到 1000 时用千为单位显示，例如 "3k"。

    给定非负整数 `count`，小于 1000 时直接转成字符串，否则返回整千数并在后面加字母 k。

    >>> short_count(3999)
    '3k'
    >>> short_count(1000)
    '1k'
    >>> short_count(42)
    '42'
    """
    if count < 1000:
        return str(count)
    return f"{count // 1000}k"


def badge_text(unread: int, limit: int) -> str:
    """Text for an unread badge: empty for zero, the number itself up to `limit`, else "limit+".

    Write a function that returns what a badge shows for `unread` messages. Nothing unread gives an
    empty string. More than `limit` gives the limit followed by a plus sign.

    未读角标的文字：为零时返回空串，不超过 `limit` 时显示数字本身，超过则显示上限加 "+"。

    编写一个函数，返回 `unread` 条未读消息的角标文字；没有未读返回空串，超过 `limit` 时返回上限和一个加号。

    >>> badge_text(7, 99)
    '7'
    >>> badge_text(120, 99)
    '99+'
    >>> badge_text(0, 99)
    ''
    """
    if unread == 0:
        return ""
    if unread > limit:
        return f"{limit}+"
    return str(unread)


def badge_text_2(unread: int, limit: int) -> str:
    text = str(min(unread, limit)) if unread else ""
    return text + "+" if unread > limit else text


def minutes_label(minutes: int) -> str:
    """Format a duration in minutes as "1h 05m", or just "45m" when it is less than an hour.

    You are given a whole number of `minutes`. From 60 minutes on show the hours and the remaining
    minutes with two digits; below that show the minutes only.

    把分钟数格式化成 "1h 05m"；不足一小时则只写成 "45m"。

    给定整数 `minutes`，满 60 分钟时显示小时数和两位的剩余分钟数，否则只显示分钟。

    >>> minutes_label(65)
    '1h 05m'
    >>> minutes_label(45)
    '45m'
    >>> minutes_label(120)
    '2h 00m'
    """
    hours, rest = divmod(minutes, 60)
    if hours == 0:
        return f"{rest}m"
    return f"{hours}h {rest:02d}m"


def minutes_label_2(minutes: int) -> str:
    if minutes < 60:
        return str(minutes) + "m"
    return str(minutes // 60) + "h " + str(minutes % 60).zfill(2) + "m"


def video_position(seconds: int) -> str:
    """Return the position in a video as "m:ss"; the minutes may be larger than 59.

    Given `seconds`, compute the whole minutes and the seconds left over, and join them with a
    colon. The seconds always have two digits.

    返回视频播放位置，格式为 "m:ss"，分钟数可以超过 59。

    给定秒数 `seconds`，求出整分钟数和剩余秒数，用冒号连接；秒数总是两位。

    >>> video_position(75)
    '1:15'
    >>> video_position(9)
    '0:09'
    >>> video_position(3600)
    '60:00'
    """
    return f"{seconds // 60}:{seconds % 60:02d}"


def video_position_2(seconds: int) -> str:
    minutes, rest = divmod(seconds, 60)
    return str(minutes) + ":" + str(rest).zfill(2)


def elapsed_text(milliseconds: int) -> str:
    """Show an elapsed time: "250 ms" under one second, otherwise seconds with one decimal, "1.5 s".

    Given a duration in `milliseconds`, return it with the unit ms if it is shorter than 1000, and
    in seconds rounded to one decimal place with the unit s if not.

    显示耗时：不到一秒写成 "250 ms"，否则换算成保留一位小数的秒，如 "1.5 s"。

    给定毫秒数 `milliseconds`，小于 1000 时以 ms 为单位返回，否则以 s 为单位返回并保留一位小数。

    >>> elapsed_text(250)
    '250 ms'
    >>> elapsed_text(1500)
    '1.5 s'
    >>> elapsed_text(2000)
    '2.0 s'
    """
    if milliseconds < 1000:
        return f"{milliseconds} ms"
    return f"{milliseconds / 1000:.1f} s"


def ago_text(seconds: int) -> str:
    """Return how long ago something was: "just now" under a minute, then "N min ago" or "N h ago".

    You are given the age of an event in `seconds`. Below 60 answer "just now", below 3600 give the
    whole minutes followed by " min ago", and otherwise the whole hours followed by " h ago".

    返回事件距今多久：不到一分钟为 "just now"，之后为 "N min ago" 或 "N h ago"。

    给定秒数 `seconds`，小于 60 返回 "just now"，小于 3600 返回整分钟数加 " min ago"，否则返回整小时数加 " h ago"。

    >>> ago_text(30)
    'just now'
    >>> ago_text(150)
    '2 min ago'
    >>> ago_text(7200)
    '2 h ago'
    """
    if seconds < 60:
        return "just now"
    if seconds < 3600:
        return f"{seconds // 60} min ago"
    return f"{seconds // 3600} h ago"


def slug_of_words(title: str) -> str:
    """Make a slug: the words of `title` in lower case, joined by hyphens.

    Write a function that splits `title` at white space, turns everything into small letters, and
    puts a single "-" between the words.

    生成 slug：把 `title` 的各个单词转为小写，用连字符连接。

    编写一个函数，按空白切分 `title`，全部转成小写，并在单词之间放一个 "-"。

    >>> slug_of_words("My First Post")
    'my-first-post'
    >>> slug_of_words("  Hello   World ")
    'hello-world'
    >>> slug_of_words("")
    ''
    """
    return "-".join(title.lower().split())


def slug_of_words_2(title: str) -> str:
    words = [word.lower() for word in title.split()]
    return "-".join(words)


def slug_with_id(title: str, item_id: int) -> str:
    """Return a slug that starts with the id: "12-blue-chair".

    Given a `title` and a number `item_id`, return the number and the lower-case words of the title,
    all separated by hyphens.

    返回以编号开头的 slug，例如 "12-blue-chair"。

    给定标题 `title` 和数字 `item_id`，返回编号与标题的各个小写单词，全部用连字符隔开。

    >>> slug_with_id("Blue Chair", 12)
    '12-blue-chair'
    >>> slug_with_id("", 5)
    '5'
    """
    return "-".join([str(item_id)] + title.lower().split())


def slug_with_id_2(title: str, item_id: int) -> str:
    slug = str(item_id)
    for word in title.lower().split():
        slug += "-" + word
    return slug


def unique_slug(slug: str, taken: list[str]) -> str:
    """Return `slug`, or the first of "slug-2", "slug-3", ... that is not in `taken`.

    If `slug` is free, return it unchanged. Otherwise append "-2", "-3" and so on until the result
    is not among the `taken` ones.

    返回 `slug`；若已被占用，则返回 "slug-2"、"slug-3" 等中第一个不在 `taken` 里的。

    如果 `slug` 未被占用就原样返回；否则依次加上 "-2"、"-3"……直到结果不在 `taken` 中。

    >>> unique_slug("about", ["home"])
    'about'
    >>> unique_slug("home", ["home", "home-2"])
    'home-3'
    >>> unique_slug("a", [])
    'a'
    """
    candidate = slug
    number = 2
    while candidate in taken:
        candidate = f"{slug}-{number}"
        number += 1
    return candidate


def is_clean_slug(slug: str) -> bool:
    """Check that `slug` is made of small letters, digits and hyphens only and is not empty.

    Return True if every character of `slug` is one of a-z, 0-9 and "-" and there is at least one;
    otherwise return False.

    检查 `slug` 是否非空，且只由小写字母、数字和连字符组成。

    如果 `slug` 至少有一个字符，且每个字符都是 a-z、0-9 或 "-"，返回 True，否则返回 False。

    >>> is_clean_slug("my-post-2")
    True
    >>> is_clean_slug("My Post")
    False
    >>> is_clean_slug("")
    False
    """
    allowed = "abcdefghijklmnopqrstuvwxyz0123456789-"
    return slug != "" and all(char in allowed for char in slug)


def is_clean_slug_2(slug: str) -> bool:
    return re.fullmatch(r"[a-z0-9-]+", slug) is not None


def shorten_with_dots(text: str, limit: int) -> str:
    """Truncate `text` to at most `limit` characters, the last three being "..." if it was cut.

    You are given a `text` and a `limit` of at least 3. A text that fits is returned as it is;
    a longer one is cut so that together with "..." it has exactly `limit` characters.

    把 `text` 截断到最多 `limit` 个字符，若被截断则末尾三个字符为 "..."。

    给定 `text` 和不小于 3 的 `limit`：放得下时原样返回；否则截短，使其加上 "..." 后恰好有 `limit` 个字符。

    >>> shorten_with_dots("a long title", 8)
    'a lon...'
    >>> shorten_with_dots("short", 5)
    'short'
    >>> shorten_with_dots("abcdef", 3)
    '...'
    """
    if len(text) <= limit:
        return text
    return text[: limit - 3] + "..."


def shorten_with_dots_2(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 3] + "..."


def shorten_front(path: str, limit: int) -> str:
    """Shorten `path` from the left: keep its last `limit` characters and put "..." before them.

    Given a `path`, return it unchanged if it has no more than `limit` characters. If it is longer,
    return three dots followed by its last `limit` characters. The limit is at least 1.

    从左边缩短 `path`：保留最后 `limit` 个字符，并在前面加上 "..."。

    给定 `path`，若长度不超过 `limit` 则原样返回；否则返回三个点加上它最后的 `limit` 个字符（`limit` 至少为 1）。

    >>> shorten_front("/home/ann/notes.txt", 9)
    '...notes.txt'
    >>> shorten_front("a/b", 3)
    'a/b'
    >>> shorten_front("", 4)
    ''
    """
    if len(path) <= limit:
        return path
    return "..." + path[-limit:]


def first_words_preview(text: str, n: int) -> str:
    """Return the first `n` words of `text`, with " ..." added if words were left out.

    You are given a `text`. Take its first `n` words, joined by single spaces; when there are more
    than `n` words, append a space and three dots.

    返回 `text` 的前 `n` 个单词；若有单词被省略，则在末尾加上 " ..."。

    给定 `text`，取前 `n` 个单词并用单个空格连接；单词多于 `n` 个时，再加一个空格和三个点。

    >>> first_words_preview("one two three four", 2)
    'one two ...'
    >>> first_words_preview("one two", 2)
    'one two'
    >>> first_words_preview("", 3)
    ''
    """
    words = text.split()
    preview = " ".join(words[:n])
    return preview + " ..." if len(words) > n else preview


def first_words_preview_2(text: str, n: int) -> str:
    words = text.split()
    if len(words) > n:
        words = words[:n] + ["..."]
    return " ".join(words)


def names_and_others(names: list[str], limit: int) -> str:
    """Join at most `limit` names with commas and add " and N more" for the remaining ones.

    Given a list of `names`, show the first `limit` of them separated by ", ". If some are left
    over, tell how many: " and 2 more".

    用逗号连接最多 `limit` 个名字，剩下的写成 " and N more"。

    给定名字列表 `names`，显示前 `limit` 个，以 ", " 隔开；若还有剩余，则注明个数，如 " and 2 more"。

    >>> names_and_others(["Ann", "Bob", "Cy", "Di"], 2)
    'Ann, Bob and 2 more'
    >>> names_and_others(["Ann", "Bob"], 2)
    'Ann, Bob'
    >>> names_and_others([], 3)
    ''
    """
    text = ", ".join(names[:limit])
    if len(names) > limit:
        text += f" and {len(names) - limit} more"
    return text


def split_in_batches(items: list[int], size: int) -> list[list[int]]:
    """Yield-style batching as a list: cut `items` into lists of `size`; the last may be shorter.

    Write a function that divides `items` into consecutive batches of `size` elements. What remains
    at the end forms a smaller batch.

    分批处理：把 `items` 切成长度为 `size` 的若干列表，最后一批可以更短。

    编写一个函数，把 `items` 依次分成每批 `size` 个元素，末尾剩余的元素组成较小的一批。

    >>> split_in_batches([1, 2, 3, 4, 5], 2)
    [[1, 2], [3, 4], [5]]
    >>> split_in_batches([1, 2], 5)
    [[1, 2]]
    >>> split_in_batches([], 3)
    []
    """
    return [items[start : start + size] for start in range(0, len(items), size)]


def split_in_batches_2(items: list[int], size: int) -> list[list[int]]:
    batches = []
    while items:
        batches.append(items[:size])
        items = items[size:]
    return batches


def batch_count(total: int, size: int) -> int:
    """Return how many batches of `size` are needed for `total` items.

    Given the number of items `total` and the batch `size`, count the batches; a last batch that is
    not full counts as well.

    返回处理 `total` 个元素、每批 `size` 个时所需的批数。

    给定元素总数 `total` 和每批大小 `size`，计算批数；最后一批不满也算一批。

    >>> batch_count(10, 4)
    3
    >>> batch_count(8, 4)
    2
    >>> batch_count(0, 4)
    0
    """
    return (total + size - 1) // size


def batch_count_2(total: int, size: int) -> int:
    full, rest = divmod(total, size)
    return full + 1 if rest else full


def full_batches_only(values: list[int], size: int) -> list[list[int]]:
    """Cut `values` into lists of exactly `size` elements and drop what is left at the end.

    You are given a list `values`. Return its consecutive pieces of length `size`, without the last
    piece if that would be shorter.

    把 `values` 切成恰好 `size` 个元素的列表，丢弃末尾剩余的部分。

    给定列表 `values`，返回它连续的、长度为 `size` 的各段；若最后一段不足则不要。

    >>> full_batches_only([1, 2, 3, 4, 5], 2)
    [[1, 2], [3, 4]]
    >>> full_batches_only([1, 2, 3], 3)
    [[1, 2, 3]]
    >>> full_batches_only([1], 2)
    []
    """
    return [values[i : i + size] for i in range(0, len(values) - size + 1, size)]


def full_batches_only_2(values: list[int], size: int) -> list[list[int]]:
    batches = []
    for number in range(len(values) // size):
        batches.append(values[number * size : (number + 1) * size])
    return batches


def batch_totals(amounts: list[int], size: int) -> list[int]:
    """Return the sum of every batch of `size` consecutive amounts.

    Go through `amounts` in steps of `size` and add up each batch. The last one may contain fewer
    numbers.

    返回每 `size` 个连续数值组成的一批的总和。

    以 `size` 为步长遍历 `amounts`，对每一批求和；最后一批的数可能较少。

    >>> batch_totals([1, 2, 3, 4, 5], 2)
    [3, 7, 5]
    >>> batch_totals([10], 3)
    [10]
    >>> batch_totals([], 2)
    []
    """
    return [sum(amounts[i : i + size]) for i in range(0, len(amounts), size)]


def batch_totals_2(amounts: list[int], size: int) -> list[int]:
    totals = []
    for start in range(0, len(amounts), size):
        totals.append(sum(amounts[start : start + size]))
    return totals


def flatten_unique(groups: list[list[int]]) -> list[int]:
    """Flatten `groups` by one level and keep only the first occurrence of each number.

    Given a list of lists `groups`, go through all the numbers in order and collect those not seen
    before in one flat list.

    把 `groups` 展平一层，每个数只保留第一次出现。

    给定由列表组成的列表 `groups`，依次遍历所有的数，把之前没出现过的收集到一个平面列表中。

    >>> flatten_unique([[1, 2], [2, 3], [1]])
    [1, 2, 3]
    >>> flatten_unique([[], [4, 4]])
    [4]
    >>> flatten_unique([])
    []
    """
    result = []
    for group in groups:
        for number in group:
            if number not in result:
                result.append(number)
    return result


def flatten_unique_2(groups: list[list[int]]) -> list[int]:
    return list(dict.fromkeys(number for group in groups for number in group))


def flatten_dict_values(tags: dict[str, list[str]]) -> list[str]:
    """Return all the tags of all the keys in one list, in the order of the dict.

    You are given `tags`, a dict whose values are lists of strings. Put the elements of these lists
    together into one list.

    把所有键对应的标签按字典顺序放进一个列表并返回。

    给定字典 `tags`，其值都是字符串列表，请把这些列表的元素合并成一个列表。

    >>> flatten_dict_values({"a": ["x", "y"], "b": ["z"]})
    ['x', 'y', 'z']
    >>> flatten_dict_values({"a": []})
    []
    """
    return [tag for values in tags.values() for tag in values]


def flatten_dict_values_2(tags: dict[str, list[str]]) -> list[str]:
    result = []
    for values in tags.values():
        result.extend(values)
    return result


def clamp_all(values: list[int], low: int, high: int) -> list[int]:
    """Clamp every number of `values` to the range from `low` to `high`.

    Return a new list in which numbers under `low` are replaced by `low`, numbers over `high` by
    `high`, and all others stay as they are.

    把 `values` 中的每个数限制在 `low` 到 `high` 的范围内。

    返回一个新列表：小于 `low` 的数换成 `low`，大于 `high` 的数换成 `high`，其余不变。

    >>> clamp_all([-5, 3, 20], 0, 10)
    [0, 3, 10]
    >>> clamp_all([1, 2], 2, 2)
    [2, 2]
    >>> clamp_all([], 0, 1)
    []
    """
    return [max(low, min(high, value)) for value in values]


def clamp_all_2(values: list[int], low: int, high: int) -> list[int]:
    result = []
    for value in values:
        if value < low:
            value = low
        elif value > high:
            value = high
        result.append(value)
    return result


def clamp_index(index: int, items: list[str]) -> int:
    """Return `index` moved into the valid positions of `items`: at least 0, at most the last one.

    Given a list `items` that is not empty, a negative `index` becomes 0, and one that is too large
    becomes the position of the last element.

    返回限制在 `items` 有效位置内的 `index`：最小为 0，最大为最后一个位置。

    给定非空列表 `items`，负的 `index` 变为 0，过大的变为最后一个元素的位置。

    >>> clamp_index(7, ["a", "b", "c"])
    2
    >>> clamp_index(-1, ["a", "b", "c"])
    0
    >>> clamp_index(1, ["a", "b", "c"])
    1
    """
    return max(0, min(index, len(items) - 1))


def clamp_index_2(index: int, items: list[str]) -> int:
    if index < 0:
        return 0
    if index >= len(items):
        return len(items) - 1
    return index


def volume_step(volume: int, change: int) -> int:
    """Change the volume by `change`, but never let it go below 0 or above 100.

    Add `change`, which may be negative, to `volume` and return the result, kept between 0 and 100.

    把音量调整 `change`，但结果不会低于 0，也不会高于 100。

    将 `volume` 加上可能为负的 `change`，返回限制在 0 到 100 之间的结果。

    >>> volume_step(50, 10)
    60
    >>> volume_step(95, 10)
    100
    >>> volume_step(5, -10)
    0
    """
    return min(100, max(0, volume + change))


def volume_step_2(volume: int, change: int) -> int:
    volume += change
    if volume < 0:
        return 0
    if volume > 100:
        return 100
    return volume


def group_by_field(rows: list[dict[str, str]], field: str) -> dict[str, list[dict[str, str]]]:
    """Group the `rows` by the value that they have in `field`.

    Write a function that returns a dict from each value of `field` to the list of the rows with it.
    Rows without this field are left out.

    按 `field` 字段的值对 `rows` 分组。

    编写一个函数，返回一个字典，把 `field` 的每个取值映射到具有该值的行列表；没有该字段的行忽略不计。

    >>> group_by_field([{"c": "red"}, {"c": "blue"}, {"c": "red"}], "c")
    {'red': [{'c': 'red'}, {'c': 'red'}], 'blue': [{'c': 'blue'}]}
    >>> group_by_field([{"a": "x"}], "b")
    {}
    """
    groups = {}
    for row in rows:
        if field in row:
            groups.setdefault(row[field], []).append(row)
    return groups


def group_by_length_of_name(names: list[str]) -> dict[int, int]:
    """Count how many of the `names` there are for each length.

    Given a list of `names`, return a dict that maps each length to the number of names which have
    it, in the order in which the lengths first come up.

    统计 `names` 中每种长度各有多少个名字。

    给定名字列表 `names`，返回一个字典，把每种长度映射到具有该长度的名字个数，按长度首次出现的顺序排列。

    >>> group_by_length_of_name(["Ann", "Bob", "Dora"])
    {3: 2, 4: 1}
    >>> group_by_length_of_name([])
    {}
    """
    counts = {}
    for name in names:
        counts[len(name)] = counts.get(len(name), 0) + 1
    return counts


def dig(data: dict, keys: list[str]) -> object:
    """Safely look up a value in nested dicts: follow `keys` one by one, None if one is missing.

    Given a nested dict `data` and a list of `keys`, go down one level for each key. As soon as a
    key is not there, or there is no dict to look in, return None.

    在嵌套字典中安全取值：依次沿着 `keys` 往下找，缺少任何一个键就返回 None。

    给定嵌套字典 `data` 和键列表 `keys`，每个键下降一层；一旦键不存在或当前值不是字典，就返回 None。

    >>> dig({"user": {"name": "Ann"}}, ["user", "name"])
    'Ann'
    >>> dig({"user": {"name": "Ann"}}, ["user", "age"])

    >>> dig({"a": 1}, [])
    {'a': 1}
    """
    for key in keys:
        if not isinstance(data, dict) or key not in data:
            return None
        data = data[key]
    return data


def get_dotted(config: dict, name: str, default: int) -> int:
    """Return the setting with the dotted `name`, e.g. "db.port", or `default` if there is none.

    You are given a nested dict `config`. Split `name` at the dots and follow the parts from level
    to level; return `default` when a part cannot be found.

    返回点分名称 `name`（如 "db.port"）对应的设置，没有时返回 `default`。

    给定嵌套字典 `config`，按点切分 `name`，逐层查找各部分；有一部分找不到时返回 `default`。

    >>> get_dotted({"db": {"port": 5432}}, "db.port", 0)
    5432
    >>> get_dotted({"db": {}}, "db.port", 80)
    80
    >>> get_dotted({"level": 3}, "level", 1)
    3
    """
    current = config
    for part in name.split("."):
        if part not in current:
            return default
        current = current[part]
    return current


def first_present(data: dict[str, str], keys: list[str], default: str) -> str:
    """Return the value of the first of the `keys` that is in `data`, or `default` if none is.

    Try the `keys` in their order and return the value stored in `data` under the first one found.
    If no key is there, return `default`.

    返回 `keys` 中第一个存在于 `data` 的键所对应的值，都不存在则返回 `default`。

    按顺序尝试 `keys`，返回 `data` 中第一个找到的键的值；一个都没有时返回 `default`。

    >>> first_present({"mail": "a@b.c"}, ["email", "mail"], "none")
    'a@b.c'
    >>> first_present({}, ["email"], "none")
    'none'
    """
    for key in keys:
        if key in data:
            return data[key]
    return default


def first_present_2(data: dict[str, str], keys: list[str], default: str) -> str:
    return next((data[key] for key in keys if key in data), default)


def int_setting(settings: dict[str, str], key: str, default: int) -> int:
    """Read `key` from `settings` as an integer; return `default` if it is missing or no number.

    Given a dict of texts, convert the value of `key` to an int. When the key is not there, or its
    value does not consist of digits only, the answer is `default`.

    从 `settings` 中读取整数 `key`；缺失或不是数字时返回 `default`。

    给定值为字符串的字典 `settings`，把 `key` 的值转换为整数；若没有这个键，或值不全是数字，则返回 `default`。

    >>> int_setting({"port": "8080"}, "port", 80)
    8080
    >>> int_setting({"port": "auto"}, "port", 80)
    80
    >>> int_setting({}, "port", 80)
    80
    """
    value = settings.get(key, "")
    return int(value) if value.isdigit() else default


def int_setting_2(settings: dict[str, str], key: str, default: int) -> int:
    try:
        return int(settings[key])
    except (KeyError, ValueError):
        return default


def is_switched_on(settings: dict[str, str], name: str) -> bool:
    """Return True if the setting `name` is "1", "true", "yes" or "on", in any case of letters.

    Look up `name` in the dict `settings` and tell whether its value means yes. A missing setting
    counts as switched off.

    如果设置项 `name` 的值是 "1"、"true"、"yes" 或 "on"（不分大小写），返回 True。

    在字典 `settings` 中查找 `name`，判断其值是否表示“开”；缺少该设置视为关闭。

    >>> is_switched_on({"debug": "Yes"}, "debug")
    True
    >>> is_switched_on({"debug": "0"}, "debug")
    False
    >>> is_switched_on({}, "debug")
    False
    """
    return settings.get(name, "").lower() in ("1", "true", "yes", "on")


def drop_none_values(data: dict[str, object]) -> dict[str, object]:
    """Return a copy of `data` without the keys whose value is None.

    Build a new dict that has only those entries of `data` with a value other than None. Zero and
    the empty string are kept.

    返回 `data` 的副本，去掉值为 None 的键。

    构造一个新字典，只包含 `data` 中值不为 None 的条目；0 和空字符串要保留。

    >>> drop_none_values({"a": 1, "b": None, "c": 0})
    {'a': 1, 'c': 0}
    >>> drop_none_values({"x": None})
    {}
    """
    return {key: value for key, value in data.items() if value is not None}


def drop_none_values_2(data: dict[str, object]) -> dict[str, object]:
    result = {}
    for key, value in data.items():
        if value is not None:
            result[key] = value
    return result


def with_defaults(options: dict[str, int], defaults: dict[str, int]) -> dict[str, int]:
    """Return the `defaults` overridden by `options`; options that are not known are ignored.

    Given two dicts, return one with exactly the keys of `defaults`. Its values come from `options`
    where the key is there, and from `defaults` otherwise.

    返回被 `options` 覆盖后的 `defaults`，未知的选项忽略不计。

    给定两个字典，返回一个键与 `defaults` 完全相同的字典：`options` 中有的键取其值，否则取默认值。

    >>> with_defaults({"width": 5}, {"width": 1, "height": 2})
    {'width': 5, 'height': 2}
    >>> with_defaults({"depth": 9}, {"width": 1})
    {'width': 1}
    """
    return {key: options.get(key, value) for key, value in defaults.items()}


def with_defaults_2(options: dict[str, int], defaults: dict[str, int]) -> dict[str, int]:
    result = dict(defaults)
    for key in options:
        if key in result:
            result[key] = options[key]
    return result


def version_parts(version: str) -> list[int]:
    """Parse a version like "v1.20.3" into [1, 20, 3]; the leading "v" may be missing.

    You are given a `version` string. Remove a "v" at its start, split the rest at the dots, and
    return the parts as integers.

    把形如 "v1.20.3" 的版本号解析为 [1, 20, 3]，开头的 "v" 可有可无。

    给定版本字符串 `version`，去掉开头的 "v"，按点切分，并以整数列表返回各部分。

    >>> version_parts("v1.20.3")
    [1, 20, 3]
    >>> version_parts("2.0")
    [2, 0]
    >>> version_parts("7")
    [7]
    """
    if version.startswith("v"):
        version = version[1:]
    return [int(part) for part in version.split(".")]


def version_parts_2(version: str) -> list[int]:
    return list(map(int, version.removeprefix("v").split(".")))


def major_changed(old: str, new: str) -> bool:
    """Tell whether two versions such as "1.4.2" and "2.0.0" differ in their first number.

    Given the version texts `old` and `new`, return True if the parts before the first dot are not
    the same number.

    判断两个版本号（如 "1.4.2" 和 "2.0.0"）的主版本号是否不同。

    给定版本字符串 `old` 和 `new`，若第一个点之前的数字不相同则返回 True。

    >>> major_changed("1.4.2", "2.0.0")
    True
    >>> major_changed("1.4.2", "1.9")
    False
    >>> major_changed("10", "1.0")
    True
    """
    return int(old.split(".")[0]) != int(new.split(".")[0])


def bump_last_part(version: str) -> str:
    """Increase the last number of a dotted `version` by one: "1.2.9" becomes "1.2.10".

    Write a function that splits `version` at the dots, adds 1 to the last part, and joins the parts
    with dots again.

    把点分版本号 `version` 的最后一个数加一，例如 "1.2.9" 变成 "1.2.10"。

    编写一个函数，按点切分 `version`，给最后一部分加 1，再用点连接起来。

    >>> bump_last_part("1.2.9")
    '1.2.10'
    >>> bump_last_part("3")
    '4'
    """
    parts = version.split(".")
    parts[-1] = str(int(parts[-1]) + 1)
    return ".".join(parts)


def is_at_least(version: str, minimum: str) -> bool:
    """Return True if the dotted `version` is not older than `minimum`, comparing number by number.

    Both texts have the same number of parts. Compare them as lists of integers, so that "1.10" is
    newer than "1.9".

    逐个数字比较，若点分版本号 `version` 不低于 `minimum` 则返回 True。

    两个字符串的段数相同；把它们当作整数列表来比较，因此 "1.10" 比 "1.9" 新。返回 `version` 是否达到 `minimum`。

    >>> is_at_least("1.10", "1.9")
    True
    >>> is_at_least("2.0.1", "2.1.0")
    False
    >>> is_at_least("3", "3")
    True
    """
    have = [int(part) for part in version.split(".")]
    need = [int(part) for part in minimum.split(".")]
    return have >= need


def is_at_least_2(version: str, minimum: str) -> bool:
    for have, need in zip(version.split("."), minimum.split(".")):
        if int(have) != int(need):
            return int(have) > int(need)
    return True


def items_of_page(items: list[str], page: int, per_page: int) -> list[str]:
    """Return the elements of `items` on the given `page`, where the first page has number 1.

    Each page shows `per_page` elements. Return the slice of `items` for `page`; a page after the
    end, or before the first, is empty.

    返回 `items` 在第 `page` 页上的元素，页码从 1 开始。

    每页显示 `per_page` 个元素，返回 `items` 中属于 `page` 页的切片；超出末页或小于 1 的页为空。

    >>> items_of_page(["a", "b", "c", "d", "e"], 2, 2)
    ['c', 'd']
    >>> items_of_page(["a", "b", "c"], 2, 2)
    ['c']
    >>> items_of_page(["a"], 0, 2)
    []
    """
    if page < 1:
        return []
    start = (page - 1) * per_page
    return items[start : start + per_page]


def items_of_page_2(items: list[str], page: int, per_page: int) -> list[str]:
    return [item for i, item in enumerate(items) if i // per_page + 1 == page]


def page_offset(page: int, per_page: int) -> int:
    """Return how many entries come before the given `page`; pages below 1 are treated as page 1.

    Given a page number counted from 1 and the number of entries `per_page`, compute the offset of
    the first entry on that page.

    返回给定页 `page` 之前有多少个条目；小于 1 的页码按第 1 页处理。

    给定从 1 开始的页码 `page` 和每页条数 `per_page`，计算该页第一条的偏移量。

    >>> page_offset(3, 20)
    40
    >>> page_offset(1, 20)
    0
    >>> page_offset(-2, 20)
    0
    """
    return (max(page, 1) - 1) * per_page


def page_offset_2(page: int, per_page: int) -> int:
    if page < 1:
        return 0
    return (page - 1) * per_page


def has_next_page(page: int, per_page: int, total: int) -> bool:
    """Check whether there are more entries after `page` (the first page is 1).

    You are given `total` entries, shown `per_page` at a time. Return True if pages 1 to `page`
    together do not hold all of them.

    检查第 `page` 页之后是否还有条目（首页为 1）。

    共有 `total` 个条目，每页显示 `per_page` 个；如果第 1 页到第 `page` 页装不下全部条目，返回 True。

    >>> has_next_page(1, 10, 11)
    True
    >>> has_next_page(2, 10, 20)
    False
    >>> has_next_page(1, 10, 0)
    False
    """
    return page * per_page < total


def showing_label(page: int, per_page: int, total: int) -> str:
    """Return a label like "11-20 of 45" for the entries which are shown on `page`.

    Pages are counted from 1 and have `per_page` entries. The last page ends with entry number
    `total`. The page given always exists.

    返回形如 "11-20 of 45" 的标签，表示第 `page` 页显示的条目。

    页码从 1 开始，每页 `per_page` 条，最后一页以第 `total` 条结束；给定的 `page` 总是存在。

    >>> showing_label(2, 10, 45)
    '11-20 of 45'
    >>> showing_label(5, 10, 45)
    '41-45 of 45'
    """
    first = (page - 1) * per_page + 1
    last = min(page * per_page, total)
    return f"{first}-{last} of {total}"


def page_links(page: int, last_page: int) -> list[int]:
    """Return the page numbers next to `page`, itself included, that exist (1 to `last_page`).

    Give the list of those among `page` - 1, `page` and `page` + 1 that are neither below 1 nor
    above `last_page`.

    返回 `page` 及其前后相邻页中实际存在的页码（1 到 `last_page`）。

    在 `page` - 1、`page`、`page` + 1 中，返回既不小于 1 也不大于 `last_page` 的页码列表。

    >>> page_links(4, 9)
    [3, 4, 5]
    >>> page_links(1, 9)
    [1, 2]
    >>> page_links(1, 1)
    [1]
    """
    return [n for n in range(page - 1, page + 2) if 1 <= n <= last_page]


def page_links_2(page: int, last_page: int) -> list[int]:
    return list(range(max(1, page - 1), min(last_page, page + 1) + 1))


def wrap_at(text: str, width: int) -> list[str]:
    """Hard-wrap `text`: cut it into lines of exactly `width` characters and strip each line.

    Given a `text`, take `width` characters at a time, no matter where the words end, and remove
    the white space around every piece.

    强制换行：把 `text` 每 `width` 个字符切成一行，并去掉每行两端的空白。

    给定 `text`，不管单词在哪里结束，每次取 `width` 个字符，并去掉每一段首尾的空白。

    >>> wrap_at("good morning", 5)
    ['good', 'morni', 'ng']
    >>> wrap_at("abc", 5)
    ['abc']
    >>> wrap_at("", 5)
    []
    """
    return [text[i : i + width].strip() for i in range(0, len(text), width)]


def wrap_at_2(text: str, width: int) -> list[str]:
    lines = []
    while text:
        lines.append(text[:width].strip())
        text = text[width:]
    return lines


def word_wrap(text: str, width: int) -> list[str]:
    """Wrap `text` into lines of at most `width` characters without breaking words.

    Add word after word to the current line, and start a new one when the next word, with the space
    before it, would not fit. A word longer than `width` gets a line of its own.

    将 `text` 换行，每行不超过 `width` 个字符，且不拆开单词。

    把 `text` 的单词逐个加到当前行；若加上空格和下一个单词会超过 `width`，就另起一行。过长的单词独占一行。

    >>> word_wrap("the cat sat down", 7)
    ['the cat', 'sat', 'down']
    >>> word_wrap("hello", 3)
    ['hello']
    >>> word_wrap("", 5)
    []
    """
    lines = []
    for word in text.split():
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += " " + word
        else:
            lines.append(word)
    return lines


def collapse_whitespace(text: str) -> str:
    """Normalise white space: replace every run of blanks, tabs and newlines by one space.

    Return `text` with single spaces between its words and no white space at either end.

    规范空白：把每一串空格、制表符和换行替换成一个空格。

    返回 `text` 的各单词之间只有一个空格、首尾没有空白的形式。

    >>> collapse_whitespace("  a \\t b  c ")
    'a b c'
    >>> collapse_whitespace("tidy")
    'tidy'
    >>> collapse_whitespace("   ")
    ''
    """
    return " ".join(text.split())


def collapse_whitespace_2(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def strip_each_line(text: str) -> str:
    """Remove the white space at the end of every line of `text`.

    You are given a `text` of several lines. Strip the blanks on the right of each line and put the
    lines together again with newlines.

    去掉 `text` 每一行末尾的空白。

    给定多行文本 `text`，去除每行右侧的空白，再用换行符把各行连接起来。

    >>> strip_each_line("one  \\n two \\nthree")
    'one\\n two\\nthree'
    >>> strip_each_line("x ")
    'x'
    >>> strip_each_line("")
    ''
    """
    return "\n".join(line.rstrip() for line in text.split("\n"))


def strip_each_line_2(text: str) -> str:
    lines = []
    for line in text.split("\n"):
        lines.append(line.rstrip())
    return "\n".join(lines)


def drop_blank_lines(text: str) -> str:
    """Return `text` without the lines that are empty or contain only white space.

    Write a function that splits `text` into lines, leaves out those with nothing but blanks, and
    joins the others with newlines.

    返回去掉空行和仅含空白的行之后的 `text`。

    编写一个函数，把 `text` 切成行，去掉只有空白的行，再用换行符连接其余各行。

    >>> drop_blank_lines("a\\n\\nb\\n  \\nc")
    'a\\nb\\nc'
    >>> drop_blank_lines("\\n\\n")
    ''
    """
    return "\n".join(line for line in text.split("\n") if line.strip())


def drop_blank_lines_2(text: str) -> str:
    kept = []
    for line in text.splitlines():
        if line.strip() != "":
            kept.append(line)
    return "\n".join(kept)


def mask_token(token: str) -> str:
    """Mask a secret: show its last four characters and put "*" for all those before them.

    Given a `token`, return a text of the same length in which only the last four characters can be
    read. A token of four or fewer characters is masked completely.

    遮盖密钥：只显示最后四个字符，前面的全部用 "*" 代替。

    给定 `token`，返回等长的字符串，只有最后四个字符可读；若不超过四个字符，则全部遮盖。

    >>> mask_token("secret1234")
    '******1234'
    >>> mask_token("abc")
    '***'
    >>> mask_token("")
    ''
    """
    if len(token) <= 4:
        return "*" * len(token)
    return "*" * (len(token) - 4) + token[-4:]


def mask_settings(settings: dict[str, str], secret_keys: list[str]) -> dict[str, str]:
    """Return a copy of `settings` in which the values of the `secret_keys` are shown as "***".

    You are given a dict of settings to be logged. Replace the value of each key that is in
    `secret_keys` by three stars and keep all the others.

    返回 `settings` 的副本，其中 `secret_keys` 里的键的值显示为 "***"。

    给定要写入日志的设置字典 `settings`，把属于 `secret_keys` 的键的值换成三个星号，其余保持不变。

    >>> mask_settings({"user": "ann", "password": "pw"}, ["password", "token"])
    {'user': 'ann', 'password': '***'}
    >>> mask_settings({}, ["password"])
    {}
    """
    return {key: "***" if key in secret_keys else value for key, value in settings.items()}


def mask_settings_2(settings: dict[str, str], secret_keys: list[str]) -> dict[str, str]:
    masked = dict(settings)
    for key in secret_keys:
        if key in masked:
            masked[key] = "***"
    return masked


def redact_words(text: str, secrets: list[str]) -> str:
    """Replace every occurrence of each of the `secrets` in `text` by "[hidden]".

    Go through the list `secrets` and remove them from the log line `text`, leaving "[hidden]" in
    the places where they were. Empty secrets are skipped.

    把 `text` 中出现的每个 `secrets` 元素都替换为 "[hidden]"。

    遍历列表 `secrets`，把日志行 `text` 中出现的内容换成 "[hidden]"；空字符串跳过。

    >>> redact_words("login with abc123", ["abc123"])
    'login with [hidden]'
    >>> redact_words("nothing here", ["", "zzz"])
    'nothing here'
    """
    for secret in secrets:
        if secret:
            text = text.replace(secret, "[hidden]")
    return text


def masked_phone(phone: str) -> str:
    """Hide all digits of `phone` except the last two; other characters stay visible.

    Given a `phone` number as text, replace each digit by "x", but leave its last two characters and
    everything that is no digit as they are.

    隐藏 `phone` 中除最后两个字符以外的所有数字，其他字符保持可见。

    给定文本形式的电话号码 `phone`，把每个数字换成 "x"，但最后两个字符以及所有非数字字符不变。

    >>> masked_phone("555-1234")
    'xxx-xx34'
    >>> masked_phone("12")
    '12'
    >>> masked_phone("")
    ''
    """
    hidden = "".join("x" if char.isdigit() else char for char in phone[:-2])
    return hidden + phone[-2:]


def masked_phone_2(phone: str) -> str:
    result = ""
    for i, char in enumerate(phone):
        if char.isdigit() and i < len(phone) - 2:
            result += "x"
        else:
            result += char
    return result


def join_url(base: str, path: str) -> str:
    """Join `base` and `path` with exactly one slash between them.

    You are given two parts of an address. Remove the slashes at the end of `base` and at the start
    of `path`, and put one "/" in the middle.

    用恰好一个斜杠连接 `base` 和 `path`。

    给定地址的两个部分，去掉 `base` 末尾和 `path` 开头的斜杠，中间放一个 "/"。

    >>> join_url("http://a.b/", "/c")
    'http://a.b/c'
    >>> join_url("x", "y")
    'x/y'
    >>> join_url("x/", "")
    'x/'
    """
    return base.rstrip("/") + "/" + path.lstrip("/")


def join_url_2(base: str, path: str) -> str:
    while base.endswith("/"):
        base = base[:-1]
    while path.startswith("/"):
        path = path[1:]
    return f"{base}/{path}"


def join_parts(parts: list[str]) -> str:
    """Join the `parts` of a path with slashes, leaving out the empty ones.

    Write a function that strips the slashes around every element of `parts`, ignores what is empty
    then, and joins the rest by "/".

    用斜杠连接路径的各个部分 `parts`，空的部分忽略。

    编写一个函数，去掉 `parts` 每个元素两端的斜杠，忽略变成空串的元素，其余用 "/" 连接。

    >>> join_parts(["home/", "/ann", "notes.txt"])
    'home/ann/notes.txt'
    >>> join_parts(["a", "", "/", "b"])
    'a/b'
    >>> join_parts([])
    ''
    """
    stripped = [part.strip("/") for part in parts]
    return "/".join(part for part in stripped if part)


def parent_folder(path: str) -> str:
    """Return the folder part of `path`: what comes before the last slash, or "." without a slash.

    Given a `path` with "/" as separator, drop its last part together with the slash. A bare file
    name lies in the current folder, written ".".

    返回 `path` 的目录部分：最后一个斜杠之前的内容；没有斜杠时返回 "."。

    给定以 "/" 为分隔符的 `path`，去掉最后一部分及其前面的斜杠；单独的文件名位于当前目录，写作 "."。

    >>> parent_folder("src/app/main.py")
    'src/app'
    >>> parent_folder("main.py")
    '.'
    """
    if "/" not in path:
        return "."
    return path.rsplit("/", 1)[0]


def parent_folder_2(path: str) -> str:
    place = path.rfind("/")
    return path[:place] if place >= 0 else "."


def add_suffix_to_stem(filename: str, suffix: str) -> str:
    """Insert `suffix` before the extension: "photo.jpg" with "-small" gives "photo-small.jpg".

    Given a `filename`, find its last dot and put `suffix` in front of it. Without a dot the suffix
    is added at the end.

    在扩展名之前插入 `suffix`：例如 "photo.jpg" 与 "-small" 得到 "photo-small.jpg"。

    给定 `filename`，找到最后一个点，并把 `suffix` 放在它前面；没有点时加在末尾。

    >>> add_suffix_to_stem("photo.jpg", "-small")
    'photo-small.jpg'
    >>> add_suffix_to_stem("a.tar.gz", "2")
    'a.tar2.gz'
    >>> add_suffix_to_stem("README", ".old")
    'README.old'
    """
    place = filename.rfind(".")
    if place == -1:
        return filename + suffix
    return filename[:place] + suffix + filename[place:]


def add_suffix_to_stem_2(filename: str, suffix: str) -> str:
    stem, dot, extension = filename.rpartition(".")
    if not dot:
        return filename + suffix
    return stem + suffix + dot + extension


def has_allowed_extension(filename: str, allowed: list[str]) -> bool:
    """Check whether `filename` ends with one of the `allowed` extensions, ignoring case.

    The `allowed` extensions are given in lower case and without the dot. Return True if the text
    after the last dot of `filename` is among them; a name without a dot is refused.

    检查 `filename` 是否以 `allowed` 中的某个扩展名结尾，忽略大小写。

    `allowed` 中的扩展名为小写且不含点；若 `filename` 最后一个点之后的文本在其中则返回 True，没有点的名字返回 False。

    >>> has_allowed_extension("Photo.JPG", ["jpg", "png"])
    True
    >>> has_allowed_extension("notes.txt", ["jpg", "png"])
    False
    >>> has_allowed_extension("png", ["png"])
    False
    """
    return "." in filename and filename.lower().rsplit(".", 1)[1] in allowed


def has_allowed_extension_2(filename: str, allowed: list[str]) -> bool:
    for extension in allowed:
        if filename.lower().endswith("." + extension):
            return True
    return False


def is_hidden_path(path: str) -> bool:
    """Return True if any part of `path` starts with a dot.

    Split `path` at the slashes and tell whether one of the parts is a hidden name such as ".git".

    如果 `path` 的任意一部分以点开头，返回 True。

    按斜杠切分 `path`，判断其中是否有像 ".git" 这样的隐藏名称。

    >>> is_hidden_path("src/.git/config")
    True
    >>> is_hidden_path("src/main.py")
    False
    >>> is_hidden_path("")
    False
    """
    return any(part.startswith(".") for part in path.split("/"))


def is_hidden_path_2(path: str) -> bool:
    for part in path.split("/"):
        if part[:1] == ".":
            return True
    return False


def looks_like_email(text: str) -> bool:
    """Simple check of an e-mail address: one "@", something before it, and a dot after it.

    Validate `text`: it must contain exactly one "@", the part before it must not be empty, and the
    part after it must contain a ".".

    简单检查邮箱地址：恰好一个 "@"，前面不为空，后面含有点。

    校验 `text`：必须恰好含一个 "@"，其前面的部分不能为空，后面的部分必须含有 "."。

    >>> looks_like_email("ann@mail.com")
    True
    >>> looks_like_email("@mail.com")
    False
    >>> looks_like_email("ann@mail")
    False
    """
    if text.count("@") != 1:
        return False
    name, domain = text.split("@")
    return name != "" and "." in domain


def looks_like_email_2(text: str) -> bool:
    parts = text.split("@")
    return len(parts) == 2 and len(parts[0]) > 0 and "." in parts[1]


def valid_username(name: str, shortest: int, longest: int) -> bool:
    """Check a user name: from `shortest` to `longest` characters, letters and digits, letter first.

    Return True if the length of `name` lies between `shortest` and `longest`, both included, its
    first character is a letter, and all are letters or digits. `shortest` is at least 1.

    检查用户名：长度在 `shortest` 到 `longest` 之间，只含字母和数字，且以字母开头。

    若 `name` 的长度在 `shortest` 与 `longest` 之间（含两端），首字符是字母且全部为字母或数字，则返回 True。`shortest` 至少为 1。

    >>> valid_username("ann22", 3, 10)
    True
    >>> valid_username("2ann", 3, 10)
    False
    >>> valid_username("ab", 3, 10)
    False
    """
    if not shortest <= len(name) <= longest:
        return False
    return name[0].isalpha() and name.isalnum()


def password_problems(password: str, min_length: int) -> list[str]:
    """List what is wrong with a `password`: "too short", "no digit", "no capital", in this order.

    Given a `password`, report "too short" if it has fewer than `min_length` characters, "no digit"
    if no character is a digit, and "no capital" if none is a capital letter.

    列出 `password` 的问题，依次为 "too short"、"no digit"、"no capital"。

    给定 `password`：不足 `min_length` 个字符报告 "too short"，没有数字报告 "no digit"，没有大写字母报告 "no capital"。

    >>> password_problems("abc", 8)
    ['too short', 'no digit', 'no capital']
    >>> password_problems("Garden2024", 8)
    []
    >>> password_problems("garden99", 8)
    ['no capital']
    """
    problems = []
    if len(password) < min_length:
        problems.append("too short")
    if not any(char.isdigit() for char in password):
        problems.append("no digit")
    if not any(char.isupper() for char in password):
        problems.append("no capital")
    return problems


def parse_int_or(text: str, fallback: int) -> int:
    """Convert `text` to an integer, or return `fallback` when this is not possible.

    Write a function that returns the integer written in `text`, with blanks around it and a sign
    allowed. If `text` is no integer, `fallback` is returned instead of an error.

    把 `text` 转换为整数，无法转换时返回 `fallback`。

    编写一个函数，返回 `text` 中写的整数，允许两端有空白和带符号；若不是整数，则返回 `fallback` 而不报错。

    >>> parse_int_or(" -12 ", 0)
    -12
    >>> parse_int_or("12a", 0)
    0
    >>> parse_int_or("", 7)
    7
    """
    try:
        return int(text)
    except ValueError:
        return fallback


def parse_port(text: str) -> int:
    """Parse a port number: return it as an integer from 1 to 65535, or -1 if it is not valid.

    You are given a `text`. If it consists of digits only and its value is between 1 and 65535,
    return that value. In all other cases return -1.

    解析端口号：返回 1 到 65535 之间的整数，无效时返回 -1。

    给定 `text`，若它只由数字组成且值在 1 到 65535 之间，就返回这个值，否则返回 -1。

    >>> parse_port("8080")
    8080
    >>> parse_port("70000")
    -1
    >>> parse_port("http")
    -1
    """
    if not text.isdigit():
        return -1
    port = int(text)
    return port if 1 <= port <= 65535 else -1


def parse_flags(text: str) -> dict[str, bool]:
    """Parse flags such as "+color -debug" into a dict: "+" means True and "-" means False.

    Split `text` at the blanks. Each part is a sign followed by a name; map the name to True if the
    sign is "+", and to False if not.

    把形如 "+color -debug" 的开关解析为字典："+" 表示 True，"-" 表示 False。

    按空白切分 `text`，每一部分由符号和名称组成；符号为 "+" 时名称对应 True，否则对应 False。

    >>> parse_flags("+color -debug")
    {'color': True, 'debug': False}
    >>> parse_flags("")
    {}
    """
    return {part[1:]: part[0] == "+" for part in text.split()}


def parse_flags_2(text: str) -> dict[str, bool]:
    flags = {}
    for part in text.split():
        flags[part[1:]] = part.startswith("+")
    return flags


def parse_tags(text: str) -> list[str]:
    """Parse a comma-separated list of tags: stripped, in lower case, without empty or double ones.

    Given a `text` such as "Red, blue,,RED", return the list of its tags in the order in which they
    first appear.

    解析用逗号分隔的标签：去掉空白、转为小写，并去除空的和重复的。

    给定形如 "Red, blue,,RED" 的 `text`，按首次出现的顺序返回其中的标签列表。

    >>> parse_tags("Red, blue,,RED")
    ['red', 'blue']
    >>> parse_tags("one")
    ['one']
    >>> parse_tags("")
    []
    """
    tags = []
    for part in text.split(","):
        tag = part.strip().lower()
        if tag and tag not in tags:
            tags.append(tag)
    return tags


def retry_delay(attempt: int, base: int, longest: int) -> int:
    """Delay before a retry: `base` seconds, doubled with each attempt, but at most `longest`.

    Attempts are counted from 0. Return `base` times two to the power of `attempt`, or `longest` if
    that would be more.

    重试前的等待时间：从 `base` 秒开始，每次尝试翻倍，但不超过 `longest`。

    尝试次数从 0 开始；返回 `base` 乘以 2 的 `attempt` 次方，若超过 `longest` 则返回 `longest`。

    >>> retry_delay(3, 1, 60)
    8
    >>> retry_delay(0, 5, 60)
    5
    >>> retry_delay(10, 1, 60)
    60
    """
    return min(base * 2**attempt, longest)


def retry_delay_2(attempt: int, base: int, longest: int) -> int:
    delay = base
    for _ in range(attempt):
        delay *= 2
    return min(delay, longest)


def total_wait(retries: int, base: int) -> int:
    """Return the seconds waited over all `retries`, when each wait is twice the one before.

    The first wait takes `base` seconds. Add up the waits of all `retries`.

    返回 `retries` 次重试总共等待的秒数，每次等待是前一次的两倍。

    第一次等待 `base` 秒，把全部 `retries` 次的等待时间加起来。

    >>> total_wait(3, 1)
    7
    >>> total_wait(2, 5)
    15
    >>> total_wait(0, 5)
    0
    """
    return sum(base * 2**i for i in range(retries))


def total_wait_2(retries: int, base: int) -> int:
    total = 0
    for _ in range(retries):
        total += base
        base *= 2
    return total


def linear_delays(step: int, limit: int, retries: int) -> list[int]:
    """Return the delays of `retries` attempts: step, 2 * step, 3 * step, ..., capped at `limit`.

    You are given a `step` in seconds. The delay grows by `step` with every attempt, but is never
    larger than `limit`. Return all the delays as a list.

    返回 `retries` 次尝试的等待时间：step、2 * step、3 * step……上限为 `limit`。

    给定秒数 `step`，每次尝试等待时间增加 `step`，但不超过 `limit`，以列表返回所有等待时间。

    >>> linear_delays(5, 12, 4)
    [5, 10, 12, 12]
    >>> linear_delays(1, 10, 2)
    [1, 2]
    >>> linear_delays(3, 9, 0)
    []
    """
    return [min(step * n, limit) for n in range(1, retries + 1)]


def linear_delays_2(step: int, limit: int, retries: int) -> list[int]:
    delays = []
    delay = 0
    for _ in range(retries):
        delay = min(delay + step, limit)
        delays.append(delay)
    return delays


def should_retry(status: int, attempt: int, max_attempts: int) -> bool:
    """Decide whether to send a request again: only for status 429 or 500 and above.

    Return True if `attempt` is smaller than `max_attempts` and the `status` is either 429 or at
    least 500.

    决定是否重新发送请求：仅当状态码为 429 或不小于 500 时才重试。

    若 `attempt` 小于 `max_attempts`，且 `status` 为 429 或至少为 500，则返回 True。

    >>> should_retry(503, 1, 3)
    True
    >>> should_retry(503, 3, 3)
    False
    >>> should_retry(404, 0, 3)
    False
    """
    return attempt < max_attempts and (status == 429 or status >= 500)


def should_retry_2(status: int, attempt: int, max_attempts: int) -> bool:
    if attempt >= max_attempts:
        return False
    return status == 429 or status >= 500


def percent_done(done: int, total: int) -> str:
    """Return the progress as a whole percentage such as "25%"; it is "0%" when `total` is zero.

    Given how many of `total` steps are `done`, compute the percentage, rounded down, and add the
    percent sign. Avoid a division by zero.

    以整数百分比返回进度，如 "25%"；`total` 为零时返回 "0%"。

    给定 `total` 步中已完成的 `done` 步，计算向下取整的百分比并加上百分号；注意避免除以零。

    >>> percent_done(1, 4)
    '25%'
    >>> percent_done(2, 3)
    '66%'
    >>> percent_done(0, 0)
    '0%'
    """
    if total == 0:
        return "0%"
    return f"{done * 100 // total}%"


def percent_done_2(done: int, total: int) -> str:
    percent = 100 * done // total if total else 0
    return str(percent) + "%"


def shares_of_total(counts: dict[str, int]) -> dict[str, float]:
    """Return for every key of `counts` its share of the total in percent, rounded to one decimal.

    Given a dict of positive `counts`, divide each by the sum of all and multiply by 100. Round the
    percentages to one decimal place.

    返回 `counts` 中每个键占总数的百分比，保留一位小数。

    给定计数均为正的字典 `counts`，把每个值除以总和再乘以 100，并把百分比四舍五入到一位小数。

    >>> shares_of_total({"a": 1, "b": 3})
    {'a': 25.0, 'b': 75.0}
    >>> shares_of_total({"x": 7})
    {'x': 100.0}
    >>> shares_of_total({})
    {}
    """
    total = sum(counts.values())
    return {key: round(100 * count / total, 1) for key, count in counts.items()}


def shares_of_total_2(counts: dict[str, int]) -> dict[str, float]:
    total = sum(counts.values())
    shares = {}
    for key in counts:
        shares[key] = round(counts[key] / total * 100, 1)
    return shares


def signed_percent(old: int, new: int) -> str:
    """Format the change from `old` to `new` as a whole percentage with its sign, like "+25%".

    Write a function that computes by how many percent of `old` the value changed, rounded to an
    integer. If `old` is zero, return "n/a".

    把从 `old` 到 `new` 的变化格式化为带符号的整数百分比，如 "+25%"。

    编写一个函数，计算数值变化占 `old` 的百分之几，并取整；若 `old` 为零，返回 "n/a"。

    >>> signed_percent(80, 100)
    '+25%'
    >>> signed_percent(100, 90)
    '-10%'
    >>> signed_percent(0, 5)
    'n/a'
    """
    if old == 0:
        return "n/a"
    return f"{round((new - old) * 100 / old):+d}%"


def table_row(cells: list[str], widths: list[int]) -> str:
    """Format one row of a table: every cell padded on the right to its width, joined by " | ".

    Given the texts `cells` and as many `widths`, fill each cell with blanks up to its width and
    put " | " between the columns.

    格式化表格的一行：每个单元格在右侧补空格到对应宽度，并用 " | " 连接。

    给定文本 `cells` 和同样多的 `widths`，把每个单元格用空格补到其宽度，列之间放 " | "。

    >>> table_row(["id", "name"], [3, 5])
    'id  | name '
    >>> table_row(["long"], [2])
    'long'
    >>> table_row([], [])
    ''
    """
    return " | ".join(cell.ljust(width) for cell, width in zip(cells, widths))


def table_row_2(cells: list[str], widths: list[int]) -> str:
    padded = []
    for i in range(len(cells)):
        padded.append(cells[i].ljust(widths[i]))
    return " | ".join(padded)


def widest_cell(rows: list[list[str]], column: int) -> int:
    """Return the width needed for a `column` of a table: the length of its longest cell.

    You are given the `rows` of a table, all with enough cells. Find the largest length among the
    cells at position `column`. Without rows the width is 0.

    返回表格某列 `column` 所需的宽度，即该列最长单元格的长度。

    给定表格的各行 `rows`（单元格都足够多），找出位置 `column` 上单元格的最大长度；没有行时宽度为 0。

    >>> widest_cell([["a", "bread"], ["bc", "x"]], 1)
    5
    >>> widest_cell([["a"], ["bc"]], 0)
    2
    >>> widest_cell([], 0)
    0
    """
    return max((len(row[column]) for row in rows), default=0)


def widest_cell_2(rows: list[list[str]], column: int) -> int:
    width = 0
    for row in rows:
        if len(row[column]) > width:
            width = len(row[column])
    return width


def key_value_lines(data: dict[str, int]) -> list[str]:
    """Return lines "key: value" in which all the values start in the same column.

    Pad each key of `data` with blanks to the length of the longest key, then add ": " and the
    value.

    返回 "key: value" 形式的各行，所有的值都从同一列开始。

    把 `data` 的每个键用空格补到最长键的长度，再加上 ": " 和值。

    >>> key_value_lines({"a": 1, "size": 20})
    ['a   : 1', 'size: 20']
    >>> key_value_lines({"x": 5})
    ['x: 5']
    >>> key_value_lines({})
    []
    """
    width = max((len(key) for key in data), default=0)
    return [f"{key.ljust(width)}: {value}" for key, value in data.items()]


def dotted_entry(name: str, price: str, width: int) -> str:
    """Return a menu line of `width` characters: `name`, a row of dots, and `price` at the end.

    You are given two texts that together are not longer than `width`. Fill the gap between them
    with as many dots as are needed.

    返回宽度为 `width` 的菜单行：左边是 `name`，中间是一排点，末尾是 `price`。

    给定总长不超过 `width` 的两个文本 `name` 和 `price`，用足够多的点填满它们之间的空隙。

    >>> dotted_entry("Tea", "2.50", 12)
    'Tea.....2.50'
    >>> dotted_entry("ab", "c", 3)
    'abc'
    """
    return name + "." * (width - len(name) - len(price)) + price


def dotted_entry_2(name: str, price: str, width: int) -> str:
    return name + price.rjust(width - len(name), ".")


def markdown_row(cells: list[str]) -> str:
    """Return a row of a Markdown table: "| a | b |". Bars inside a cell are escaped as "\\\\|".

    Write a function that puts a backslash before each "|" within the `cells`, joins them by " | ",
    and frames the whole with "| " and " |".

    返回 Markdown 表格的一行："| a | b |"，单元格内的竖线要转义。

    编写一个函数，在 `cells` 里的每个 "|" 前加反斜杠，用 " | " 连接，并在两端加上 "| " 和 " |"。

    >>> markdown_row(["a", "b"])
    '| a | b |'
    >>> markdown_row(["x|y"])
    '| x\\\\|y |'
    """
    escaped = [cell.replace("|", "\\|") for cell in cells]
    return "| " + " | ".join(escaped) + " |"


def window_averages(values: list[int], size: int) -> list[float]:
    """Return the moving average of `values`: the mean of every `size` neighbouring numbers.

    Slide a window of `size` elements over `values` and collect the average of each window. If there
    are fewer than `size` values, the list is empty.

    返回 `values` 的移动平均：每 `size` 个相邻数的平均值。

    用长度为 `size` 的窗口滑过 `values`，收集每个窗口的平均值；数量不足 `size` 时返回空列表。

    >>> window_averages([1, 3, 5, 7], 2)
    [2.0, 4.0, 6.0]
    >>> window_averages([2, 3], 1)
    [2.0, 3.0]
    >>> window_averages([1], 2)
    []
    """
    return [sum(values[i : i + size]) / size for i in range(len(values) - size + 1)]


def window_averages_2(values: list[int], size: int) -> list[float]:
    averages = []
    for end in range(size, len(values) + 1):
        window = values[end - size : end]
        averages.append(sum(window) / size)
    return averages


def average_of_last(readings: list[float], n: int) -> float:
    """Return the average of the last `n` readings, or of all if there are fewer; 0.0 if none.

    Given a list of `readings` and a positive `n`, take the newest `n` at its end and compute their
    mean. For an empty list the result is 0.0.

    返回最后 `n` 个读数的平均值，不足 `n` 个则取全部；没有读数时返回 0.0。

    给定读数列表 `readings` 和正整数 `n`，取末尾最新的 `n` 个求平均值，空列表的结果为 0.0。

    >>> average_of_last([1.0, 2.0, 4.0], 2)
    3.0
    >>> average_of_last([5.0], 3)
    5.0
    >>> average_of_last([], 3)
    0.0
    """
    recent = readings[-n:]
    if not recent:
        return 0.0
    return sum(recent) / len(recent)


def smoothed(values: list[float], weight: float) -> list[float]:
    """Exponential smoothing: each result is `weight` times the value plus the rest of the last one.

    The first result is the first of the `values`. Each later one is `weight` * value +
    (1 - `weight`) * the result before it.

    指数平滑：每个结果等于 `weight` 乘以当前值，加上 (1 - `weight`) 乘以前一个结果。

    第一个结果就是 `values` 的第一个值；之后每个结果为 `weight` * 当前值 + (1 - `weight`) * 前一个结果。

    >>> smoothed([4.0, 8.0, 8.0], 0.5)
    [4.0, 6.0, 7.0]
    >>> smoothed([3.0], 0.25)
    [3.0]
    >>> smoothed([], 0.5)
    []
    """
    result = []
    for value in values:
        if result:
            value = weight * value + (1 - weight) * result[-1]
        result.append(value)
    return result


def bin_label(value: int, width: int) -> str:
    """Return the label of the histogram bin of `value`, for instance "20-29" for 25 and width 10.

    Given a non-negative `value` and the bin `width`, find the first and the last number of the bin
    that contains it and join them by a hyphen.

    返回 `value` 所在直方图区间的标签，例如 25 与宽度 10 得到 "20-29"。

    给定非负整数 `value` 和区间宽度 `width`，求出它所在区间的第一个和最后一个数，并用连字符连接。

    >>> bin_label(25, 10)
    '20-29'
    >>> bin_label(0, 5)
    '0-4'
    """
    start = value // width * width
    return f"{start}-{start + width - 1}"


def bin_label_2(value: int, width: int) -> str:
    low = value - value % width
    high = low + width - 1
    return str(low) + "-" + str(high)


def bars_of_counts(counts: dict[str, int]) -> list[str]:
    """Return one line per key of `counts`, largest count first: the key, a blank, and "*" bars.

    Sort the keys by their counts in falling order; equal counts keep their order. Each line is the
    key followed by a blank and as many stars as the count says.

    为 `counts` 的每个键返回一行，计数大的在前：键、空格和一串 "*"。

    按计数从大到小对键排序（相同计数保持原顺序），每行为键加一个空格，再加与计数相同个数的星号。

    >>> bars_of_counts({"a": 1, "b": 3})
    ['b ***', 'a *']
    >>> bars_of_counts({})
    []
    """
    keys = sorted(counts, key=lambda key: -counts[key])
    return [key + " " + "*" * counts[key] for key in keys]


def added_and_removed(old: list[str], new: list[str]) -> tuple[list[str], list[str]]:
    """Diff two lists: return what is only in `new` and what is only in `old`, each in its order.

    You are given two versions of a list. The first part of the result holds the elements that were
    added, the second those that were removed.

    比较两个列表：返回只在 `new` 中的元素和只在 `old` 中的元素，各自保持原顺序。

    给定一个列表的两个版本 `old` 和 `new`，结果的第一部分是新增的元素，第二部分是被删除的元素。

    >>> added_and_removed(["a", "b"], ["b", "c"])
    (['c'], ['a'])
    >>> added_and_removed([], ["x"])
    (['x'], [])
    >>> added_and_removed(["x"], ["x"])
    ([], [])
    """
    added = [item for item in new if item not in old]
    removed = [item for item in old if item not in new]
    return added, removed


def changed_keys(old: dict[str, int], new: dict[str, int]) -> list[str]:
    """Return the sorted keys that are in both dicts but with different values.

    Compare the dicts `old` and `new`. List in alphabetical order those keys of both whose value is
    not the same any more.

    返回同时存在于两个字典但值不同的键，按序排列。

    比较字典 `old` 和 `new`，按字母顺序列出两者都有而值已改变的键。

    >>> changed_keys({"a": 1, "b": 2}, {"a": 1, "b": 3, "c": 4})
    ['b']
    >>> changed_keys({"x": 1, "m": 1}, {"x": 2, "m": 0})
    ['m', 'x']
    >>> changed_keys({}, {"a": 1})
    []
    """
    return sorted(key for key in old if key in new and old[key] != new[key])


def changed_keys_2(old: dict[str, int], new: dict[str, int]) -> list[str]:
    changed = []
    for key in sorted(old):
        if key in new and new[key] != old[key]:
            changed.append(key)
    return changed


def diff_lines(old: list[str], new: list[str]) -> list[str]:
    """Return the removed lines with "- " before them, followed by the added ones with "+ ".

    A line of `old` that is not in `new` is removed, and a line of `new` that is not in `old` is
    added. Mark them with a sign and a blank.

    返回删除的行（前面加 "- "），之后是新增的行（前面加 "+ "）。

    `old` 中有而 `new` 中没有的行算删除，`new` 中有而 `old` 中没有的行算新增，用符号加空格标记。

    >>> diff_lines(["a", "b"], ["b", "c"])
    ['- a', '+ c']
    >>> diff_lines(["a"], ["a"])
    []
    """
    removed = ["- " + line for line in old if line not in new]
    added = ["+ " + line for line in new if line not in old]
    return removed + added


def diff_lines_2(old: list[str], new: list[str]) -> list[str]:
    result = []
    for line in old:
        if line not in new:
            result.append(f"- {line}")
    for line in new:
        if line not in old:
            result.append(f"+ {line}")
    return result


def run_as_text(first: int, last: int) -> str:
    """Return a range as text: "3-7", or just "3" when it has only one number.

    Given the `first` and the `last` number of a range, join them by a hyphen if they differ, and
    return the single number if they are equal.

    以文本形式返回区间："3-7"；只有一个数时只返回 "3"。

    给定区间的第一个数 `first` 和最后一个数 `last`，不同时用连字符连接，相同时只返回这个数。

    >>> run_as_text(3, 7)
    '3-7'
    >>> run_as_text(4, 4)
    '4'
    """
    if first == last:
        return str(first)
    return f"{first}-{last}"


def run_as_text_2(first: int, last: int) -> str:
    return str(first) if first == last else str(first) + "-" + str(last)


def compact_runs(numbers: list[int]) -> list[list[int]]:
    """Return the runs of consecutive integers in the sorted `numbers` as [first, last] pairs.

    You are given rising `numbers` without doubles. If a number is one more than the end of the last
    run, extend that run; otherwise start a new one.

    以 [first, last] 的形式返回有序列表 `numbers` 中各段连续整数。

    给定递增且无重复的 `numbers`：若某数恰好比上一段的末尾大 1，就延长该段，否则另起一段。

    >>> compact_runs([1, 2, 3, 7, 9, 10])
    [[1, 3], [7, 7], [9, 10]]
    >>> compact_runs([5])
    [[5, 5]]
    >>> compact_runs([])
    []
    """
    runs = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return runs


def expand_span(text: str) -> list[int]:
    """Expand a range such as "3-6" to [3, 4, 5, 6]; a single number gives a list with it.

    Write a function that reads `text`, two non-negative numbers with a hyphen between them or one
    alone, and lists all integers from the first to the last.

    把形如 "3-6" 的区间展开为 [3, 4, 5, 6]；单个数得到只含它的列表。

    编写一个函数，读取 `text`（用连字符隔开的两个非负整数，或单独一个），列出从第一个到最后一个的所有整数。

    >>> expand_span("3-6")
    [3, 4, 5, 6]
    >>> expand_span("8")
    [8]
    >>> expand_span("5-4")
    []
    """
    if "-" not in text:
        return [int(text)]
    first, last = text.split("-")
    return list(range(int(first), int(last) + 1))


def ensure_prefix(text: str, prefix: str) -> str:
    """Return `text` with `prefix` at its start, adding it only when it is not there yet.

    If `text` begins with `prefix`, return it unchanged; otherwise return `prefix` followed by it.

    返回以 `prefix` 开头的 `text`，仅在还没有时才添加。

    如果 `text` 以 `prefix` 开头就原样返回，否则在它前面加上 `prefix`。

    >>> ensure_prefix("example.com", "www.")
    'www.example.com'
    >>> ensure_prefix("www.a.b", "www.")
    'www.a.b'
    >>> ensure_prefix("", "#")
    '#'
    """
    if text.startswith(prefix):
        return text
    return prefix + text


def ensure_prefix_2(text: str, prefix: str) -> str:
    return text if text[: len(prefix)] == prefix else prefix + text


def as_list(value: object) -> list:
    """Wrap `value` in a list: None gives an empty list, and a list is returned as it is.

    Return `value` itself if it is a list already, [] if it is None, and in all other cases a list
    with `value` as its only element.

    把 `value` 包装成列表：None 得到空列表，本身是列表则原样返回。

    如果 `value` 已经是列表就返回它本身，是 None 就返回 []，其他情况返回只含 `value` 的列表。

    >>> as_list(5)
    [5]
    >>> as_list([1, 2])
    [1, 2]
    >>> as_list(None)
    []
    """
    if value is None:
        return []
    if isinstance(value, list):
        return value
    return [value]


def count_noun(count: int, noun: str) -> str:
    """Return "1 file", "3 files" or "no files", depending on `count`.

    Write the `count` and the `noun` with a blank between them. Add an "s" to the noun unless the
    count is 1, and write "no" instead of 0.

    根据 `count` 返回 "1 file"、"3 files" 或 "no files" 这样的文字。

    写出 `count` 和 `noun`，中间用空格隔开；数量不为 1 时名词加 "s"，数量为 0 时写 "no"。

    >>> count_noun(1, "file")
    '1 file'
    >>> count_noun(3, "file")
    '3 files'
    >>> count_noun(0, "error")
    'no errors'
    """
    if count == 1:
        return f"1 {noun}"
    return f"{count or 'no'} {noun}s"


def index_by_id(rows: list[dict[str, int]]) -> dict[int, dict[str, int]]:
    """Index the `rows` by their "id": return a dict from each id to its row, the last one winning.

    Given a list of dicts that all have the key "id", build a lookup table. When an id comes up more
    than once, the later row replaces the earlier.

    按 "id" 为 `rows` 建立索引：返回从每个 id 到对应行的字典，重复时以最后一行为准。

    给定都含有键 "id" 的字典列表 `rows`，构造一个查找表；同一 id 多次出现时，后面的行替换前面的。

    >>> index_by_id([{"id": 1, "n": 5}, {"id": 2, "n": 6}])
    {1: {'id': 1, 'n': 5}, 2: {'id': 2, 'n': 6}}
    >>> index_by_id([{"id": 1, "n": 5}, {"id": 1, "n": 9}])
    {1: {'id': 1, 'n': 9}}
    """
    return {row["id"]: row for row in rows}


def index_by_id_2(rows: list[dict[str, int]]) -> dict[int, dict[str, int]]:
    index = {}
    for row in rows:
        index[row["id"]] = row
    return index


def pluck(rows: list[dict[str, int]], key: str) -> list[int]:
    """Return the values stored under `key` in those `rows` that have it.

    Go through the list of dicts `rows`, skip each one without `key`, and collect the values.

    返回 `rows` 中含有 `key` 的各行在该键下的值。

    遍历字典列表 `rows`，跳过没有 `key` 的，收集其余各行的值。

    >>> pluck([{"age": 5}, {"size": 2}, {"age": 7}], "age")
    [5, 7]
    >>> pluck([], "age")
    []
    """
    return [row[key] for row in rows if key in row]


def pluck_2(rows: list[dict[str, int]], key: str) -> list[int]:
    values = []
    for row in rows:
        if key in row:
            values.append(row[key])
    return values


def split_by_test(numbers: list[int], limit: int) -> tuple[list[int], list[int]]:
    """Partition `numbers` into those up to `limit` and those above it, both in their order.

    Given a list of `numbers`, return two lists: first the numbers that are not larger than `limit`,
    then the larger ones.

    把 `numbers` 分成不超过 `limit` 的和超过它的两部分，各自保持原顺序。

    给定列表 `numbers`，返回两个列表：先是不大于 `limit` 的数，然后是更大的数。

    >>> split_by_test([5, 1, 9, 3], 4)
    ([1, 3], [5, 9])
    >>> split_by_test([], 0)
    ([], [])
    """
    small, large = [], []
    for number in numbers:
        if number <= limit:
            small.append(number)
        else:
            large.append(number)
    return small, large


def split_by_test_2(numbers: list[int], limit: int) -> tuple[list[int], list[int]]:
    return [n for n in numbers if n <= limit], [n for n in numbers if n > limit]


def round_up_to(value: int, step: int) -> int:
    """Round `value` up to the next multiple of `step`; a multiple stays as it is.

    You are given an integer `value` and a positive `step`. Return the smallest multiple of `step`
    that is not less than `value`.

    把 `value` 向上取整到 `step` 的倍数；本身是倍数则不变。

    给定整数 `value` 和正整数 `step`，返回不小于 `value` 的最小的 `step` 的倍数。

    >>> round_up_to(13, 5)
    15
    >>> round_up_to(20, 5)
    20
    >>> round_up_to(0, 8)
    0
    """
    return -(-value // step) * step


def round_up_to_2(value: int, step: int) -> int:
    rest = value % step
    return value if rest == 0 else value + step - rest


def safe_ratio(part: float, whole: float) -> float:
    """Divide `part` by `whole`, rounded to two decimals, but return 0.0 when `whole` is zero.

    A division that does not fail: if `whole` is 0, the result is 0.0, and otherwise it is the
    quotient with two decimal places.

    用 `part` 除以 `whole` 并保留两位小数；`whole` 为零时返回 0.0。

    不会出错的除法：若 `whole` 为 0，结果为 0.0，否则返回 `part` 与 `whole` 的商，四舍五入到两位小数。

    >>> safe_ratio(1.0, 4.0)
    0.25
    >>> safe_ratio(2.0, 3.0)
    0.67
    >>> safe_ratio(5.0, 0.0)
    0.0
    """
    if whole == 0:
        return 0.0
    return round(part / whole, 2)


def safe_ratio_2(part: float, whole: float) -> float:
    return round(part / whole, 2) if whole else 0.0


def first_line_of(message: str, limit: int) -> str:
    """Return the first line of a commit `message`, cut to at most `limit` characters.

    Take what comes before the first newline of `message`, strip the white space around it, and keep
    no more than `limit` characters.

    返回提交信息 `message` 的第一行，最多保留 `limit` 个字符。

    取 `message` 第一个换行符之前的内容，去掉两端空白，最多保留 `limit` 个字符。

    >>> first_line_of("Fix bug\\n\\nDetails", 50)
    'Fix bug'
    >>> first_line_of("Add a parser", 5)
    'Add a'
    >>> first_line_of("", 10)
    ''
    """
    return message.split("\n")[0].strip()[:limit]


def first_line_of_2(message: str, limit: int) -> str:
    line, _, _ = message.partition("\n")
    return line.strip()[:limit]


def numbered_lines(text: str) -> list[str]:
    """Return the lines of `text` with their numbers from 1 before them, as in "1: first".

    Split `text` into lines and put the number, a colon and a blank in front of each.

    返回 `text` 的各行，并在前面加上从 1 开始的行号，如 "1: first"。

    把 `text` 切分成行，在每一行前面加上行号、冒号和空格。

    >>> numbered_lines("red\\nblue")
    ['1: red', '2: blue']
    >>> numbered_lines("")
    []
    """
    return [f"{number}: {line}" for number, line in enumerate(text.splitlines(), 1)]


def numbered_lines_2(text: str) -> list[str]:
    result = []
    for line in text.splitlines():
        result.append(str(len(result) + 1) + ": " + line)
    return result


def env_line(line: str) -> list[str]:
    """Split a line "NAME=value" at its first "=" into name and value, both stripped.

    Given a `line` that contains at least one "=", return a list of what is before the first one
    and what is after it, without white space around. Further "=" belong to the value.

    把形如 "NAME=value" 的行在第一个 "=" 处切分为名称和值，并去掉两端空白。

    给定至少含一个 "=" 的 `line`，返回第一个等号之前和之后的内容组成的列表（去除首尾空白），后面的等号属于值。

    >>> env_line("PORT = 80")
    ['PORT', '80']
    >>> env_line("q=a=b")
    ['q', 'a=b']
    >>> env_line("EMPTY=")
    ['EMPTY', '']
    """
    return [part.strip() for part in line.split("=", 1)]


def env_line_2(line: str) -> list[str]:
    place = line.index("=")
    return [line[:place].strip(), line[place + 1 :].strip()]


def strip_outer_quotes(text: str) -> str:
    """Remove the quotes around `text` if it starts and ends with the same quote character.

    If `text` has at least two characters, and its first and last are both '"' or both "'", return
    what is between them; otherwise return it unchanged.

    如果 `text` 以同一种引号开头和结尾，就去掉这对引号。

    若 `text` 至少有两个字符，且首尾都是双引号或都是单引号，返回中间的内容，否则原样返回。

    >>> strip_outer_quotes("'blue'")
    'blue'
    >>> strip_outer_quotes("it's")
    "it's"
    >>> strip_outer_quotes("'")
    "'"
    """
    if len(text) >= 2 and text[0] == text[-1] and text[0] in "'\"":
        return text[1:-1]
    return text


def level_enabled(level: str, threshold: str) -> bool:
    """Tell whether a log `level` is at least as serious as `threshold`.

    The levels from low to high are "debug", "info", "warning" and "error". Return True if `level`
    does not come before `threshold` in this order.

    判断日志级别 `level` 是否不低于 `threshold`。

    级别从低到高为 "debug"、"info"、"warning"、"error"；若 `level` 在这个顺序中不排在 `threshold` 之前则返回 True。

    >>> level_enabled("error", "info")
    True
    >>> level_enabled("debug", "info")
    False
    >>> level_enabled("info", "info")
    True
    """
    order = ["debug", "info", "warning", "error"]
    return order.index(level) >= order.index(threshold)


def status_class(status: int) -> str:
    """Return what kind of HTTP `status` it is: "ok", "redirect", "client error" or "server error".

    Codes from 200 to 299 are "ok", those in the 300s "redirect", in the 400s "client error" and in
    the 500s "server error". For anything else return "unknown".

    返回 HTTP 状态码 `status` 的类别："ok"、"redirect"、"client error" 或 "server error"。

    200 到 299 为 "ok"，3 开头为 "redirect"，4 开头为 "client error"，5 开头为 "server error"；`status` 为其他值返回
    "unknown"。

    >>> status_class(204)
    'ok'
    >>> status_class(404)
    'client error'
    >>> status_class(99)
    'unknown'
    """
    names = {2: "ok", 3: "redirect", 4: "client error", 5: "server error"}
    return names.get(status // 100, "unknown")


def lowercase_header_names(headers: dict[str, str]) -> dict[str, str]:
    """Return `headers` with all names in small letters and the values stripped.

    Build a new dict from `headers`: turn each name into lower case and remove the white space
    around its value.

    返回名称全部小写、值去掉首尾空白的 `headers`。

    由 `headers` 构造新字典：每个名称转为小写，并去掉值两端的空白。

    >>> lowercase_header_names({"Content-Type": " text/html "})
    {'content-type': 'text/html'}
    >>> lowercase_header_names({})
    {}
    """
    return {name.lower(): value.strip() for name, value in headers.items()}


def lowercase_header_names_2(headers: dict[str, str]) -> dict[str, str]:
    result = {}
    for name in headers:
        result[name.lower()] = headers[name].strip()
    return result


def keep_newest(history: list[str], entry: str, limit: int) -> list[str]:
    """Add `entry` to the end of a `history` and return only its newest `limit` entries.

    Return a new list that has the entries of `history` and then `entry`. If there are more than
    `limit`, which is at least 1, drop the oldest ones at the front.

    把 `entry` 加到 `history` 末尾，只返回最新的 `limit` 条。

    返回由 `history` 的各条和 `entry` 组成的新列表；若超过 `limit`（至少为 1）条，则丢弃最前面最旧的。

    >>> keep_newest(["a", "b", "c"], "d", 3)
    ['b', 'c', 'd']
    >>> keep_newest([], "x", 2)
    ['x']
    """
    return (history + [entry])[-limit:]


def keep_newest_2(history: list[str], entry: str, limit: int) -> list[str]:
    entries = history + [entry]
    while len(entries) > limit:
        entries.pop(0)
    return entries


def bool_word(flag: bool, chinese: bool) -> str:
    """Return "yes" or "no" for a `flag`, or "是" and "否" when `chinese` is True.

    Given two truth values, show `flag` as a word for the user, in the language that `chinese`
    selects.

    返回 `flag` 对应的文字："yes" 或 "no"；当 `chinese` 为 True 时返回 "是" 或 "否"。

    给定两个布尔值，用 `chinese` 选定的语言，把 `flag` 显示为给用户看的词。

    >>> bool_word(True, False)
    'yes'
    >>> bool_word(False, True)
    '否'
    """
    if chinese:
        return "是" if flag else "否"
    return "yes" if flag else "no"


def within_quota(used: list[int], extra: int, quota: int) -> bool:
    """Check whether `extra` more bytes still fit, when the sizes in `used` count against `quota`.

    Return True if the sum of `used` together with `extra` is not larger than `quota`.

    检查在 `used` 中的大小计入配额 `quota` 后，是否还放得下 `extra` 个字节。

    如果 `used` 之和加上 `extra` 不超过 `quota`，返回 True。

    >>> within_quota([30, 50], 20, 100)
    True
    >>> within_quota([30, 50], 21, 100)
    False
    >>> within_quota([], 0, 0)
    True
    """
    return sum(used) + extra <= quota


def within_quota_2(used: list[int], extra: int, quota: int) -> bool:
    free = quota
    for size in used:
        free -= size
    return extra <= free
