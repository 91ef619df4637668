"""Stacks, queues, heaps, linked lists, simulated machines, games and automata."""

import heapq
import itertools
from collections import OrderedDict, deque


def stack_after(commands: list[str]) -> list[int]:
    """Execute the `commands` of a stack machine that starts with an empty stack, and return the
    stack at the end, bottom first. 'push 5' lays a number on the stack, 'pop' removes the top,
    'dup' lays the top on it once more, and 'swap' exchanges the two uppermost numbers.

    Given a list of `commands`, each being 'push' with an integer, 'pop', 'dup' or 'swap', carry
    them out one by one on a stack and return its final contents from the bottom to the top. No
    command ever finds too few numbers.

    在初始为空的栈上依次执行 `commands`，返回最后栈中的内容（从栈底到栈顶）。'push 5' 压入一个数，'pop' 弹出栈顶，'dup' 复制栈顶，'swap' 交换最上面的两个数。

    给定命令列表 `commands`，每条是带整数的 'push'，或 'pop'、'dup'、'swap' 之一，模拟栈的操作，从底到顶返回最终的栈。保证不会出现元素不足的情况。

    >>> stack_after(['push 3', 'push 4', 'swap', 'dup'])
    [4, 3, 3]
    >>> stack_after(['push -1', 'pop'])
    []
    >>> stack_after([])
    []
    """
    stack = []
    for command in commands:
        if command.startswith('push'):
            stack.append(int(command.split()[1]))
        elif command == 'pop':
            stack.pop()
        elif command == 'dup':
            stack.append(stack[-1])
        elif command == 'swap':
            stack[-1], stack[-2] = stack[-2], stack[-1]
    return stack


def eval_postfix(formula: str) -> int:
    """Return the value of `formula`, an arithmetic expression in reverse Polish notation whose
    integers and operators (+, - and *) are separated by blanks.

    Evaluate the postfix expression `formula` with a stack: numbers are pushed, and an operator
    +, - or * replaces the two topmost numbers by its result, the lower one being the left
    operand. The formula is correct and not empty.

    返回逆波兰表达式 `formula` 的值，其中的整数和运算符（+、-、*）以空格分隔。

    用栈计算后缀表达式 `formula`：遇到数就压栈，遇到 +、-、* 就用运算结果替换最上面的两个数，靠下的是左操作数。表达式正确且不为空。

    >>> eval_postfix('3 4 + 2 *')
    14
    >>> eval_postfix('10 2 3 - -')
    11
    >>> eval_postfix('-7')
    -7
    """
    stack = []
    for token in formula.split():
        if token not in ('+', '-', '*'):
            stack.append(int(token))
            continue
        right = stack.pop()
        left = stack.pop()
        if token == '+':
            stack.append(left + right)
        elif token == '-':
            stack.append(left - right)
        else:
            stack.append(left * right)
    return stack[0]


def eval_postfix_2(formula: str) -> int:
    operations = {
        '+': lambda a, b: a + b,
        '-': lambda a, b: a - b,
        '*': lambda a, b: a * b,
    }
    stack = []
    for token in formula.split():
        if token in operations:
            right, left = stack.pop(), stack.pop()
            stack.append(operations[token](left, right))
        else:
            stack.append(int(token))
    return stack.pop()


def eval_prefix(tokens: list[str]) -> int:
    """Evaluate an expression in Polish notation, given as a list of `tokens`: '+', '*' or 'max'
    stands before its two operands, which are integers or expressions of the same kind.

    The list `tokens` holds a prefix expression of non-negative integers and the two-place
    operations '+', '*' and 'max', for example ['+', '1', '2'] for 1 + 2. Return its value.

    计算以 `tokens` 列表给出的波兰式（前缀表达式）：'+'、'*' 或 'max' 写在两个操作数之前，操作数是整数或同样的表达式。

    `tokens` 是由非负整数和二元运算 '+'、'*'、'max' 组成的前缀表达式，例如 ['+', '1', '2'] 表示 1 + 2，返回它的值。

    >>> eval_prefix(['+', '1', '*', '2', '3'])
    7
    >>> eval_prefix(['max', '4', '+', '1', '9'])
    10
    >>> eval_prefix(['8'])
    8
    """
    stack = []
    for token in reversed(tokens):
        if token == '+':
            stack.append(stack.pop() + stack.pop())
        elif token == '*':
            stack.append(stack.pop() * stack.pop())
        elif token == 'max':
            stack.append(max(stack.pop(), stack.pop()))
        else:
            stack.append(int(token))
    return stack[0]


def eval_prefix_2(tokens: list[str]) -> int:
    rest = iter(tokens)

    def value() -> int:
        token = next(rest)
        if token == '+':
            return value() + value()
        if token == '*':
            return value() * value()
        if token == 'max':
            return max(value(), value())
        return int(token)

    return value()


def to_postfix(tokens: list[str]) -> list[str]:
    """Convert the infix expression `tokens` to reverse Polish notation. There are operands, the
    left-associative operators + - * / (the last two bind more strongly) and round brackets.

    Given a correct expression as a list of `tokens`, return the tokens in postfix order, without
    brackets, by the shunting-yard method: operators wait on a stack until one that binds less
    strongly or a closing bracket comes. All four operators + - * / group from left to right.

    把中缀表达式 `tokens` 转换为逆波兰式，其中有操作数、左结合的运算符 + - * /（后两者优先级更高）以及圆括号。

    给定以 `tokens` 列表表示的正确表达式，用调度场算法返回后缀顺序的记号列表（不含括号）。+ - * / 都是左结合，* 和 / 优先于 + 和 -。

    >>> to_postfix(['a', '+', 'b', '*', 'c'])
    ['a', 'b', 'c', '*', '+']
    >>> to_postfix(['(', 'a', '+', 'b', ')', '*', 'c'])
    ['a', 'b', '+', 'c', '*']
    >>> to_postfix(['a', '-', 'b', '-', 'c'])
    ['a', 'b', '-', 'c', '-']
    """
    strength = {'+': 1, '-': 1, '*': 2, '/': 2}
    output, waiting = [], []
    for token in tokens:
        if token == '(':
            waiting.append(token)
        elif token == ')':
            while waiting[-1] != '(':
                output.append(waiting.pop())
            waiting.pop()
        elif token in strength:
            while waiting and strength.get(waiting[-1], 0) >= strength[token]:
                output.append(waiting.pop())
            waiting.append(token)
        else:
            output.append(token)
    return output + waiting[::-1]


def closers_needed(text: str) -> str:
    """Return the closing brackets that have to be appended to `text` so that every (, [ and { in it
    is closed, in the right order. What is closed in `text` is closed correctly.

    The beginning of a program, `text`, has brackets of the kinds (), [] and {}, some of which are
    still open. Which characters must be typed at the end to close them all, the innermost
    first? Return them as a string, '' if nothing is open.

    返回需要追加在 `text` 末尾的右括号，使其中的每个 (、[ 和 { 都按正确顺序闭合，`text` 中已有的闭合都是正确的。

    程序片段 `text` 含有 ()、[]、{} 三种括号，其中一些尚未闭合。返回在末尾依次应补上的字符（由内到外），没有未闭合的括号时返回 ''。

    >>> closers_needed('f(a[1], {x: (2')
    ')})'
    >>> closers_needed('(ok)')
    ''
    >>> closers_needed('[[(')
    ')]]'
    """
    partner = {'(': ')', '[': ']', '{': '}'}
    stack = []
    for char in text:
        if char in partner:
            stack.append(partner[char])
        elif stack and char == stack[-1]:
            stack.pop()
    return ''.join(reversed(stack))


def closers_needed_2(text: str) -> str:
    missing = ''
    for char in text:
        if char in '([{':
            missing = ')]}'['([{'.index(char)] + missing
        elif char in ')]}':
            missing = missing[1:]
    return missing


def first_unmatched(source: str) -> int | None:
    """Return the index of the first round bracket in `source` that has no partner, or None if all
    of them are matched. Other characters are ignored.

    Check the round brackets in the string `source`. Report the smallest position of a '(' that
    is never closed or of a ')' that closes nothing; if every bracket belongs to another one,
    return None.

    返回 `source` 中第一个没有配对的圆括号的下标，全部配对则返回 None，其他字符忽略。

    检查字符串 `source` 中的圆括号，求从未闭合的 '(' 或没有对应左括号的 ')' 的最小位置；每个括号都能配对时返回 None。

    >>> first_unmatched('(a)) + (b')
    3
    >>> first_unmatched('((x)')
    0
    >>> first_unmatched('f(x)')

    """
    opened, stray = [], []
    for index, char in enumerate(source):
        if char == '(':
            opened.append(index)
        elif char == ')':
            if opened:
                opened.pop()
            else:
                stray.append(index)
    return min(opened + stray, default=None)


def bracket_partners(line: str) -> dict[int, int]:
    """Return a dictionary that maps the index of each '[' in `line` to the index of the ']' that
    closes it, in ascending order of the keys. The brackets are balanced.

    For a given string `line` with properly nested square brackets, find for each opening bracket
    the position of its closing partner and return these pairs as a dictionary sorted by the
    opening positions.

    返回一个字典，把 `line` 中每个 '[' 的下标映射到与之配对的 ']' 的下标，键按升序排列。方括号保证正确配对。

    给定方括号嵌套正确的字符串 `line`，为每个左括号找到其右括号的位置，以左括号位置升序的字典返回。

    >>> bracket_partners('+[>[-]<]')
    {1: 7, 3: 5}
    >>> bracket_partners('[][]')
    {0: 1, 2: 3}
    >>> bracket_partners('abc')
    {}
    """
    partners = {}
    stack = []
    for index, char in enumerate(line):
        if char == '[':
            stack.append(index)
        elif char == ']':
            partners[stack.pop()] = index
    return dict(sorted(partners.items()))


def text_after_backspaces(keys: str) -> str:
    """The string `keys` records what was typed, where < stands for the backspace key, which deletes
    the last character if there is one. Return the text that remains.

    Process `keys` from left to right: every character is appended to the text, except for '<',
    which removes the text's last character (and does nothing if the text is empty). Return the
    text.

    字符串 `keys` 记录了按键，其中 < 表示退格键，会删去最后一个字符（如果有的话）。返回最后剩下的文本。

    从左到右处理 `keys`：普通字符追加到文本末尾，'<' 则删除文本的最后一个字符（文本为空时不起作用），返回得到的文本。

    >>> text_after_backspaces('helo<lo')
    'hello'
    >>> text_after_backspaces('<<a')
    'a'
    >>> text_after_backspaces('ab<<<')
    ''
    """
    typed = []
    for key in keys:
        if key != '<':
            typed.append(key)
        elif typed:
            typed.pop()
    return ''.join(typed)


def text_after_backspaces_2(keys: str) -> str:
    text = ''
    for key in keys:
        text = text[:-1] if key == '<' else text + key
    return text


def current_page(start: str, clicks: list[str]) -> str:
    """A browser shows the page `start`. Each element of `clicks` is 'back', 'forward' or the name
    of a page to be opened; opening a page discards the pages ahead. Return the page shown at the
    end. Going back or forward where there is no page does nothing.

    Simulate a browser's history that begins with `start`: 'back' and 'forward' in `clicks` move
    in it by one page if possible, and anything else is visited as a new page, after which
    nothing can be gone forward to. Which page is displayed last?

    浏览器最初显示页面 `start`，`clicks` 的每个元素是 'back'、'forward' 或要打开的页面名；打开新页面会丢弃前进记录。返回最后显示的页面，无法后退或前进时不动。

    模拟以 `start` 开头的浏览历史：`clicks` 中的 'back' 和 'forward' 尽可能移动一页，其他内容作为新页面访问，此后不能再前进。求最终显示的页面。

    >>> current_page('home', ['news', 'mail', 'back', 'back', 'forward'])
    'news'
    >>> current_page('home', ['back'])
    'home'
    >>> current_page('a', ['b', 'back', 'c', 'forward'])
    'c'
    """
    history = [start]
    position = 0
    for click in clicks:
        if click == 'back':
            position = max(0, position - 1)
        elif click == 'forward':
            position = min(len(history) - 1, position + 1)
        else:
            history = history[:position + 1] + [click]
            position += 1
    return history[position]


def current_page_2(start: str, clicks: list[str]) -> str:
    page, behind, ahead = start, [], []
    for click in clicks:
        if click == 'back':
            if behind:
                ahead.append(page)
                page = behind.pop()
        elif click == 'forward':
            if ahead:
                behind.append(page)
                page = ahead.pop()
        else:
            behind.append(page)
            page = click
            ahead.clear()
    return page


def tidy_path(path: str) -> str:
    """Simplify the absolute `path`, whose parts are separated by slashes: '.' and empty parts are
    dropped, '..' takes back the part before it (at the root it has no effect). The result
    begins with '/' and does not end with one, unless it is just '/'.

    Return the shortest form of an absolute file `path`. A single dot means the same folder, two
    dots the folder above, several slashes count as one, and above the root there is only the
    root again.

    化简以斜杠分隔的绝对路径 `path`：去掉 '.' 和空的部分，'..' 抵消它前面的一级（在根目录处不起作用）。结果以 '/' 开头，除根目录 '/' 外不以斜杠结尾。

    返回绝对路径 `path` 的最简形式：一个点表示当前目录，两个点表示上级目录，连续斜杠视为一个，根目录的上级仍是根目录。

    >>> tidy_path('/home/./ann/../bob//docs/')
    '/home/bob/docs'
    >>> tidy_path('/../x')
    '/x'
    >>> tidy_path('/')
    '/'
    """
    parts = []
    for part in path.split('/'):
        if part == '..':
            parts = parts[:-1]
        elif part not in ('', '.'):
            parts.append(part)
    return '/' + '/'.join(parts)


def days_to_warmer(temperatures: list[int]) -> list[int]:
    """For each day in `temperatures`, compute how many days one has to wait until it is warmer than
    on that day, 0 if it never gets warmer. Return the list of these numbers.

    Return a list as long as `temperatures` in which the number at index i is the least d > 0
    such that the temperature at i + d is greater than that at i, and 0 if there is no such d.

    对 `temperatures` 中的每一天，求要等几天才会比当天更暖和，之后不会更暖则为 0，返回这些数组成的列表。

    返回与 `temperatures` 等长的列表，下标 i 处是使第 i + d 天气温高于第 i 天的最小正整数 d，不存在时为 0。

    >>> days_to_warmer([20, 18, 19, 25, 24])
    [3, 1, 1, 0, 0]
    >>> days_to_warmer([5, 5, 6])
    [2, 1, 0]
    >>> days_to_warmer([])
    []
    """
    waiting = [0] * len(temperatures)
    colder = []
    for day, temperature in enumerate(temperatures):
        while colder and temperatures[colder[-1]] < temperature:
            earlier = colder.pop()
            waiting[earlier] = day - earlier
        colder.append(day)
    return waiting


def days_to_warmer_2(temperatures: list[int]) -> list[int]:
    result = []
    for day, today in enumerate(temperatures):
        wait = 0
        for later, other in enumerate(temperatures[day + 1:], start=1):
            if other > today:
                wait = later
                break
        result.append(wait)
    return result


def sea_views(buildings: list[int]) -> list[int]:
    """The `buildings` of a street are listed by height, and the sea lies at the right end. Return
    the indices of those with a view of the sea, which are higher than all buildings to the right
    of them, in ascending order.

    Given a list of heights `buildings`, return all positions whose element is strictly greater
    than every element after it; the last position always counts.

    `buildings` 依次列出街上楼房的高度，大海在最右边。返回能看到海的楼房（高于右边所有楼房）的下标，按升序排列。

    给定高度列表 `buildings`，返回所有严格大于其后每个元素的位置，最后一个位置总是算在内。

    >>> sea_views([4, 2, 3, 1])
    [0, 2, 3]
    >>> sea_views([1, 2, 2])
    [2]
    >>> sea_views([])
    []
    """
    visible = []
    highest = 0
    for index in range(len(buildings) - 1, -1, -1):
        if not visible or buildings[index] > highest:
            visible.append(index)
            highest = buildings[index]
    return visible[::-1]


def sea_views_2(buildings: list[int]) -> list[int]:
    return [
        index for index, height in enumerate(buildings)
        if all(other < height for other in buildings[index + 1:])
    ]


def waiting_times(arrivals: list[int], service: int) -> list[int]:
    """Customers come to a counter at the ascending times `arrivals`, and serving one takes
    `service` minutes. Return how long each one waits before it is his or her turn.

    One clerk serves the customers in the order of their arrival; each of them needs `service`
    minutes. Given the sorted `arrivals`, list the waiting time of every customer, from the
    arrival to the beginning of the service.

    顾客按升序的时刻 `arrivals` 来到柜台，服务每人需要 `service` 分钟。返回每位顾客轮到自己之前等待的时间。

    一名店员按到达次序接待顾客，每人需 `service` 分钟。给定有序的到达时刻 `arrivals`，列出每位顾客从到达到开始接受服务的等待时间。

    >>> waiting_times([0, 1, 2, 30], 5)
    [0, 4, 8, 0]
    >>> waiting_times([3], 10)
    [0]
    >>> waiting_times([], 1)
    []
    """
    waits = []
    free_at = 0
    for arrival in arrivals:
        begin = max(arrival, free_at)
        waits.append(begin - arrival)
        free_at = begin + service
    return waits


def turnwise_completion(jobs: dict[str, int], slice_length: int) -> list[str]:
    """A processor works on `jobs` (name and time needed, in the order of the queue) in turns: each
    gets `slice_length` units at most, then it goes to the end of the queue if it is not done.
    Return the names in the order in which the jobs finish.

    Simulate round robin scheduling. The dictionary `jobs` maps names to positive running times;
    the first in the queue runs for `slice_length` units or until it is finished, and what is
    left of it queues up again at the back. List the names by the time of completion.

    处理器轮流执行 `jobs`（名称与所需时间，按排队次序）：每次最多运行 `slice_length` 个单位，未完成的排到队尾。按完成先后返回任务名。

    模拟时间片轮转调度：字典 `jobs` 把名称映射到正的运行时间，队首任务运行 `slice_length` 个单位或直到完成，剩余部分重新排到队尾，求各任务的完成次序。

    >>> turnwise_completion({'a': 5, 'b': 2, 'c': 4}, 2)
    ['b', 'c', 'a']
    >>> turnwise_completion({'x': 9}, 1)
    ['x']
    >>> turnwise_completion({}, 3)
    []
    """
    queue = deque(jobs.items())
    finished = []
    while queue:
        name, left = queue.popleft()
        if left <= slice_length:
            finished.append(name)
        else:
            queue.append((name, left - slice_length))
    return finished


def hot_potato(players: list[str], passes: int) -> str:
    """The `players` stand in a circle, and the first one holds a potato. It is passed on `passes`
    times to the next player; whoever then holds it is out, and the game goes on with the
    player after that one. Return the last one left.

    Play hot potato with at least one of `players`: in each round the first `passes` of the queue
    go to its end one by one, and the next in the queue is eliminated. Who remains?

    `players` 围成一圈，第一个人拿着土豆。土豆向下一人传递 `passes` 次后，拿到的人出局，游戏从其后一人继续。返回最后剩下的人。

    用队列模拟“烫手山芋”游戏（`players` 至少一人）：每轮把队首的人移到队尾，共 `passes` 次，随后队首的人出局，求最后留下的人。

    >>> hot_potato(['Al', 'Bo', 'Cy', 'Di'], 2)
    'Al'
    >>> hot_potato(['Al', 'Bo'], 0)
    'Bo'
    >>> hot_potato(['Al'], 7)
    'Al'
    """
    circle = deque(players)
    while len(circle) > 1:
        circle.rotate(-passes)
        circle.popleft()
    return circle[0]


def hot_potato_2(players: list[str], passes: int) -> str:
    remaining = list(players)
    holder = 0
    while len(remaining) > 1:
        holder = (holder + passes) % len(remaining)
        remaining.pop(holder)
    return remaining[0]


def printing_turn(priorities: list[int], mine: int) -> int:
    """A printer takes the first document of its queue; if another one that waits has a higher
    priority, the document goes to the end of the queue, otherwise it is printed. Return as which
    document (1 for the first) the one at index `mine` of `priorities` is printed.

    The list `priorities` has the priorities of the documents in a queue. In each step the front
    document is either printed, if none behind it is more important, or moved to the back. How
    many documents have been printed when that at position `mine` comes out, itself included?

    打印机每次取队首的文档，若等待的文档中有优先级更高的，就把它放到队尾，否则打印。返回 `priorities` 中下标为 `mine` 的文档第几个被打印（从 1 数起）。

    `priorities` 是队列中各文档的优先级。每步要么打印队首文档（后面没有更重要的），要么将其移到队尾。求位置 `mine` 的文档打印出来时已打印的份数（含它自己）。

    >>> printing_turn([2, 1, 3, 2], 0)
    3
    >>> printing_turn([1, 1, 1], 1)
    2
    >>> printing_turn([5], 0)
    1
    """
    queue = deque(enumerate(priorities))
    printed = 0
    while True:
        index, priority = queue.popleft()
        if any(other > priority for _, other in queue):
            queue.append((index, priority))
            continue
        printed += 1
        if index == mine:
            return printed


def linked_to_list(node: tuple | None) -> list[int]:
    """A linked list is None (empty) or a tuple (value, rest) whose rest is a linked list again.
    Return the values of the linked list `node` as an ordinary list.

    Collect the numbers in `node`, where for example (1, (2, None)) stands for the list of 1 and
    2 and None for the empty list.

    链表为 None（空）或元组 (值, 其余部分)，其余部分也是链表。把链表 `node` 中的值作为普通列表返回。

    依次收集链表 `node` 中的数，例如 (1, (2, None)) 表示由 1 和 2 组成的链表，None 表示空链表。

    >>> linked_to_list((1, (2, (3, None))))
    [1, 2, 3]
    >>> linked_to_list((9, None))
    [9]
    >>> linked_to_list(None)
    []
    """
    values = []
    while node is not None:
        value, node = node
        values.append(value)
    return values


def linked_to_list_2(node: tuple | None) -> list[int]:
    if node is None:
        return []
    return [node[0]] + linked_to_list(node[1])


def reverse_linked(head: tuple | None) -> tuple | None:
    """Return the linked list `head` in reverse order. A linked list is either None or a tuple of a
    value and the linked list of the values after it.

    Given `head`, a chain of pairs like (1, (2, (3, None))), build the chain with the same values
    backwards, here (3, (2, (1, None))). The empty chain is None.

    返回反转后的链表 `head`。链表要么是 None，要么是由一个值和其后链表组成的元组。

    给定形如 (1, (2, (3, None))) 的链 `head`，构造值的次序相反的链，此例为 (3, (2, (1, None)))，空链为 None。

    >>> reverse_linked((1, (2, (3, None))))
    (3, (2, (1, None)))
    >>> reverse_linked((5, None))
    (5, None)
    >>> reverse_linked(None)

    """
    turned = None
    while head is not None:
        value, head = head
        turned = (value, turned)
    return turned


def cycle_length(successor: list[int], start: int) -> int:
    """Each position i in `successor` names the position to go to next, `successor`[i]. Starting at
    `start`, one ends up going around in a circle; return the number of positions in this circle.

    Follow the indices in the list `successor` from `start` on (all of them valid) until a
    position is reached for the second time. How many different positions lie on the cycle that
    is found this way?

    `successor` 的每个位置 i 给出下一步要去的位置 `successor`[i]。从 `start` 出发最终会绕圈，返回圈上的位置个数。

    从 `start` 开始沿列表 `successor` 中的下标（均有效）前进，直到再次到达某个位置，求由此找到的环上有多少个不同的位置。

    >>> cycle_length([1, 2, 3, 1], 0)
    3
    >>> cycle_length([0], 0)
    1
    >>> cycle_length([1, 0, 2], 0)
    2
    """
    first_visit = {}
    position = start
    while position not in first_visit:
        first_visit[position] = len(first_visit)
        position = successor[position]
    return len(first_visit) - first_visit[position]


def cycle_length_2(successor: list[int], start: int) -> int:
    slow, fast = successor[start], successor[successor[start]]
    while slow != fast:
        slow, fast = successor[slow], successor[successor[fast]]
    length = 1
    fast = successor[slow]
    while fast != slow:
        fast = successor[fast]
        length += 1
    return length


def heap_violations(values: list[int]) -> list[int]:
    """In a min-heap no element is smaller than its parent, which for index k > 0 is the element at
    index (k - 1) // 2. Return, in ascending order, the indices of the elements of `values` that
    break this rule.

    List the positions k in `values` (0 is never one of them) whose element is less than the
    element at (k - 1) // 2, from left to right.

    小顶堆中任何元素都不小于其父结点，下标 k > 0 的父结点是下标 (k - 1) // 2 的元素。按升序返回 `values` 中违反此规则的元素下标。

    从左到右列出 `values` 中所有这样的位置 k（不含 0）：该处的元素小于下标 (k - 1) // 2 处的元素。

    >>> heap_violations([1, 3, 2, 2, 4, 1])
    [3, 5]
    >>> heap_violations([1, 2, 3])
    []
    >>> heap_violations([])
    []
    """
    return [k for k in range(1, len(values)) if values[k] < values[(k - 1) // 2]]


def heap_violations_2(values: list[int]) -> list[int]:
    wrong = []
    for parent in range(len(values) // 2):
        for child in (2 * parent + 1, 2 * parent + 2):
            if child < len(values) and values[child] < values[parent]:
                wrong.append(child)
    return wrong


def heap_ancestors(index: int) -> list[int]:
    """In a binary heap stored as a list, the parent of the element at index k > 0 is at index
    (k - 1) // 2. Return the indices on the way from the parent of `index` up to the root.

    List the indices of all ancestors of position `index` in an array-based binary heap, the
    nearest first and the root 0 last; the root itself has none.

    在用列表存储的二叉堆中，下标 k > 0 的元素的父结点在下标 (k - 1) // 2 处。返回从 `index` 的父结点到根依次经过的下标。

    列出数组二叉堆中位置 `index` 的所有祖先的下标，由近到远，最后是根 0；根本身没有祖先。

    >>> heap_ancestors(9)
    [4, 1, 0]
    >>> heap_ancestors(2)
    [0]
    >>> heap_ancestors(0)
    []
    """
    ancestors = []
    while index > 0:
        index = (index - 1) // 2
        ancestors.append(index)
    return ancestors


def heap_ancestors_2(index: int) -> list[int]:
    if index == 0:
        return []
    parent = (index - 1) // 2
    return [parent, *heap_ancestors(parent)]


def welding_cost(rods: list[int]) -> int:
    """Welding two rods together costs as much as their total length. Return the lowest cost of
    making one rod of all `rods`, by always joining the two shortest; it is 0 for fewer than two.

    Given the lengths `rods`, repeatedly replace the two smallest by their sum until only one is
    left. Return the total of all sums formed on the way.

    把两根钢条焊在一起的费用等于它们的总长。每次焊接最短的两根，返回将 `rods` 全部焊成一根的最低总费用，少于两根时为 0。

    给定长度列表 `rods`，反复用最小的两个数之和替换它们，直到只剩一个数，返回过程中所有和的总和。

    >>> welding_cost([4, 3, 2, 6])
    29
    >>> welding_cost([1, 1])
    2
    >>> welding_cost([8])
    0
    """
    heap = list(rods)
    heapq.heapify(heap)
    cost = 0
    while len(heap) > 1:
        joined = heapq.heappop(heap) + heapq.heappop(heap)
        cost += joined
        heapq.heappush(heap, joined)
    return cost


def welding_cost_2(rods: list[int]) -> int:
    lengths = sorted(rods)
    cost = 0
    while len(lengths) > 1:
        joined = lengths[0] + lengths[1]
        cost += joined
        lengths = sorted(lengths[2:] + [joined])
    return cost


def smash_stones(stones: list[int]) -> int:
    """Again and again the two heaviest `stones` are smashed together: equal ones vanish both, of
    unequal ones a stone with the difference of their weights remains. Return the weight of the
    last stone, 0 if none is left.

    Take the two largest numbers out of `stones` and, if they differ, put their difference back;
    repeat this while there are at least two. Return what remains, or 0 if nothing does.

    不断取出 `stones` 中最重的两块石头相撞：重量相等则都消失，否则留下一块重量为两者之差的石头。返回最后那块石头的重量，没有剩下则返回 0。

    从 `stones` 中取出最大的两个数，若不相等就把它们的差放回去，如此重复直到不足两个数，返回剩下的数，什么都不剩时返回 0。

    >>> smash_stones([2, 7, 4, 1])
    0
    >>> smash_stones([9, 3])
    6
    >>> smash_stones([])
    0
    """
    heap = [-stone for stone in stones]
    heapq.heapify(heap)
    while len(heap) > 1:
        heaviest = -heapq.heappop(heap)
        second = -heapq.heappop(heap)
        if heaviest > second:
            heapq.heappush(heap, second - heaviest)
    return -heap[0] if heap else 0


def smash_stones_2(stones: list[int]) -> int:
    remaining = sorted(stones)
    while len(remaining) > 1:
        difference = remaining.pop() - remaining.pop()
        if difference:
            remaining = sorted([*remaining, difference])
    return sum(remaining)


def cached_keys(accesses: list[str], capacity: int) -> list[str]:
    """A cache keeps the `capacity` (at least 1) most recently used keys. Return the keys that it
    holds after the `accesses`, the least recently used one first.

    Simulate an LRU cache: each key of `accesses` becomes the most recent one; if the cache then
    has more than `capacity` keys (1 or more), the key that was not used for the longest time is
    thrown out. List the remaining keys from the oldest to the newest use.

    缓存保留最近使用的 `capacity` 个键（至少 1 个）。返回依次访问 `accesses` 之后缓存中的键，最久未使用的在前。

    模拟 LRU 缓存：`accesses` 中的每个键被访问后成为最新的，若键的个数超过 `capacity`（不小于 1），就淘汰最久未用的键，按最近使用时间从旧到新列出剩下的键。

    >>> cached_keys(['a', 'b', 'a', 'c'], 2)
    ['a', 'c']
    >>> cached_keys(['x', 'x'], 3)
    ['x']
    >>> cached_keys([], 1)
    []
    """
    cache = OrderedDict()
    for key in accesses:
        cache[key] = True
        cache.move_to_end(key)
        if len(cache) > capacity:
            cache.popitem(last=False)
    return list(cache)


def cached_keys_2(accesses: list[str], capacity: int) -> list[str]:
    recent = []
    for key in accesses:
        recent = [other for other in recent if other != key] + [key]
        recent = recent[-capacity:]
    return recent


def drive_robot(orders: str) -> tuple[int, int]:
    """A robot at (0, 0) looks north, in the direction of growing y. In `orders`, L and R turn it
    left and right by 90 degrees, and F moves it one field forward. Return its final position
    (x, y).

    Carry out `orders`, a string of the letters L (turn left), R (turn right) and F (one step
    forward), with a robot that starts at the origin facing north; east is the positive x
    direction. Where does it stop? Return the tuple (x, y).

    机器人位于 (0, 0)，面朝北（y 增大的方向）。`orders` 中的 L 和 R 使其左转、右转 90 度，F 使其前进一格，返回最终位置 (x, y)。

    执行由 L（左转）、R（右转）、F（前进一步）组成的字符串 `orders`，机器人从原点面朝北出发，东为 x 正方向，求停下时的坐标元组 (x, y)。

    >>> drive_robot('FFRF')
    (1, 2)
    >>> drive_robot('LFLF')
    (-1, -1)
    >>> drive_robot('')
    (0, 0)
    """
    x, y = 0, 0
    dx, dy = 0, 1
    for order in orders:
        if order == 'L':
            dx, dy = -dy, dx
        elif order == 'R':
            dx, dy = dy, -dx
        else:
            x += dx
            y += dy
    return x, y


def drive_robot_2(orders: str) -> tuple[int, int]:
    position, heading = 0j, 1j
    for order in orders:
        if order == 'F':
            position += heading
        else:
            heading *= 1j if order == 'L' else -1j
    return int(position.real), int(position.imag)


def walk_in_room(room: list[str], steps: str) -> tuple[int, int]:
    """Return the row and column at which somebody ends who starts at the upper left corner of
    `room` (lines of equal length, where # is a wall) and takes the `steps` U, D, L and R,
    leaving out those that lead into a wall or out of the room.

    Simulate a walk on the map `room` that begins at row 0 and column 0, which is free. Each
    letter of `steps` means up (U), down (D), left (L) or right (R); a step against a # or over
    the edge is not taken. Give the final (row, column).

    从 `room`（等长字符串组成的地图，# 为墙）的左上角出发，依次按 `steps` 中的 U、D、L、R 移动，撞墙或出界的步子忽略，返回最后所在的（行, 列）。

    模拟在地图 `room` 上从第 0 行第 0 列（空地）开始的行走：`steps` 的字母表示上 (U)、下 (D)、左 (L)、右 (R)，遇到 # 或边界则不动，返回最终的 (行, 列)
    元组。

    >>> walk_in_room(['..#', '...'], 'RRDR')
    (1, 2)
    >>> walk_in_room(['.'], 'UDLR')
    (0, 0)
    >>> walk_in_room(['..', '..'], '')
    (0, 0)
    """
    moves = {'U': (-1, 0), 'D': (1, 0), 'L': (0, -1), 'R': (0, 1)}
    row, column = 0, 0
    for step in steps:
        down, right = moves[step]
        r, c = row + down, column + right
        if 0 <= r < len(room) and 0 <= c < len(room[0]) and room[r][c] != '#':
            row, column = r, c
    return row, column


def houses_visited(route: str) -> int:
    """A postman starts at a house and goes from house to house as the arrows in `route` say: ^, v,
    < and > lead to the next house up, down, left and right. Count the different houses he visits,
    the first one included.

    How many distinct points of a square grid lie on the path that starts anywhere and follows
    the characters of `route` (one of ^ v < > for each unit step)? The starting point counts.

    邮递员从某座房子出发，按 `route` 中的箭头 ^、v、<、> 走到上、下、左、右的相邻房子。统计他到过多少座不同的房子，包括第一座。

    从方格网上任意一点出发，按照 `route` 的字符（^ v < > 各表示走一步）移动，求经过的不同格点数，起点也计入。

    >>> houses_visited('^>v<')
    4
    >>> houses_visited('><><')
    2
    >>> houses_visited('')
    1
    """
    arrows = {'^': (0, 1), 'v': (0, -1), '<': (-1, 0), '>': (1, 0)}
    x = y = 0
    visited = {(0, 0)}
    for arrow in route:
        dx, dy = arrows[arrow]
        x, y = x + dx, y + dy
        visited.add((x, y))
    return len(visited)


def houses_visited_2(route: str) -> int:
    directions = {'^': 1j, 'v': -1j, '<': -1, '>': 1}
    places = itertools.accumulate((directions[arrow] for arrow in route), initial=0)
    return len(set(places))


def run_registers(program: list[str]) -> dict[str, int]:
    """Run the `program` of a machine with registers, which are 0 at first, and return those that
    were used. 'inc a' adds 1 to register a, 'dec a' subtracts 1, and 'jnz a -2' jumps by -2 lines
    if a is not 0. The machine halts when it leaves the program.

    Interpret the lines of `program`: inc and dec change the named register by 1, and jnz with a
    register and an offset continues that many lines further (or back) if the register is not
    zero. Return the dictionary from the registers mentioned by executed lines, in order of their
    first use, to their final values. Every program given comes to an end.

    运行寄存器机器的程序 `program`，寄存器初始为 0，返回用到的寄存器及其值。'inc a' 使 a 加 1，'dec a' 减 1，'jnz a -2' 在 a 不为 0 时跳转 -2
    行，离开程序时停机。

    解释执行 `program` 的各行：inc 和 dec 把指定寄存器加减 1，jnz
    带寄存器和偏移量，寄存器非零时跳过相应的行数（可向后或向前）。按首次使用的次序返回执行过的行所涉及的寄存器到最终值的字典，程序必会结束。

    >>> run_registers(['inc a', 'inc a', 'inc b', 'dec a', 'jnz a -2'])
    {'a': 0, 'b': 2}
    >>> run_registers(['dec x'])
    {'x': -1}
    >>> run_registers([])
    {}
    """
    registers = {}
    line = 0
    while 0 <= line < len(program):
        operation, register, *offset = program[line].split()
        value = registers.setdefault(register, 0)
        if operation == 'jnz' and value != 0:
            line += int(offset[0])
            continue
        if operation == 'inc':
            registers[register] = value + 1
        elif operation == 'dec':
            registers[register] = value - 1
        line += 1
    return registers


def turnstile_entries(events: list[str]) -> int:
    """A turnstile is locked at first. A 'coin' unlocks it, and a 'push' lets one person through
    if it is unlocked and locks it again; any other combination changes nothing. Return how many
    people pass during `events`.

    Given the list `events` of the words 'coin' and 'push', count the pushes that happen while the
    turnstile is open. It opens with a coin, closes after each person, and several coins in a row
    open it only once.

    闸机最初是锁着的，投币 'coin' 使其解锁，解锁时 'push' 放一人通过并重新上锁，其他情况不变。返回 `events` 过程中通过的人数。

    给定由 'coin' 和 'push' 组成的列表 `events`，统计闸机打开时发生的 push 次数。投币后打开，通过一人即关闭，连续投多枚币只算打开一次。

    >>> turnstile_entries(['coin', 'push', 'push', 'coin', 'coin', 'push'])
    2
    >>> turnstile_entries(['push'])
    0
    >>> turnstile_entries([])
    0
    """
    unlocked = False
    passed = 0
    for event in events:
        if event == 'coin':
            unlocked = True
        elif unlocked:
            passed += 1
            unlocked = False
    return passed


def traffic_light(second: int) -> str:
    """A traffic light is green for 30 seconds, then yellow for 5, then red for 25, and so on from
    the beginning. Return its colour ('green', 'yellow' or 'red') when `second` full seconds have
    passed since it first turned green.

    Which colour does a light show `second` seconds (an integer, at least 0) after the start, if
    it repeats the cycle 30 s green, 5 s yellow, 25 s red? Return the colour as a lower-case word.

    红绿灯先绿灯 30 秒，再黄灯 5 秒，再红灯 25 秒，循环往复。返回自首次变绿起过了 `second` 整秒时的颜色（'green'、'yellow' 或 'red'）。

    信号灯按绿 30 秒、黄 5 秒、红 25 秒的周期循环，求开始后第 `second` 秒（不小于 0 的整数）的颜色，返回小写英文单词。

    >>> traffic_light(0)
    'green'
    >>> traffic_light(34)
    'yellow'
    >>> traffic_light(95)
    'red'
    """
    moment = second % 60
    if moment < 30:
        return 'green'
    return 'yellow' if moment < 35 else 'red'


def elevator_travel(start: int, floors: list[int]) -> int:
    """An elevator stands on the floor `start` and then goes to all `floors` in the given order.
    Return how many floors it travels in total, upwards and downwards.

    Add up the distances of an elevator trip that begins at `start` and stops at each of `floors`,
    one after the other. Without stops it is 0.

    电梯停在 `start` 层，然后按给定次序前往 `floors` 中的各层。返回它上行和下行总共经过的层数。

    求电梯从 `start` 出发、依次停靠 `floors` 中每一层所行驶的总距离，没有停靠时为 0。

    >>> elevator_travel(0, [3, 1, 5])
    9
    >>> elevator_travel(4, [4])
    0
    >>> elevator_travel(2, [])
    0
    """
    stops = [start, *floors]
    return sum(abs(there - here) for here, there in zip(stops, stops[1:]))


def elevator_travel_2(start: int, floors: list[int]) -> int:
    distance = 0
    current = start
    for floor in floors:
        distance += abs(floor - current)
        current = floor
    return distance


def lamps_on(n: int) -> list[int]:
    """In a corridor there are `n` lamps, all off, numbered from 1. The first person presses every
    switch, the second each second one, and so on up to the `n`-th person, who presses only the
    last. Return the ascending numbers of the lamps that are on then.

    Lamps 1 to `n` are off. For each k from 1 to `n`, toggle all lamps whose number is a multiple
    of k. List the numbers of those that are on in the end.

    走廊里有 `n` 盏从 1 编号的灯，开始时都关着。第一个人按所有开关，第二个人按编号为 2 的倍数的开关，直到第 `n` 个人只按最后一个。按升序返回最后亮着的灯的编号。

    编号 1 到 `n` 的灯都关着，对 1 到 `n` 的每个 k，切换编号为 k 的倍数的所有灯，列出最后亮着的灯的编号。

    >>> lamps_on(10)
    [1, 4, 9]
    >>> lamps_on(3)
    [1]
    >>> lamps_on(0)
    []
    """
    lamps = [False] * (n + 1)
    for person in range(1, n + 1):
        for lamp in range(person, n + 1, person):
            lamps[lamp] = not lamps[lamp]
    return [number for number, lit in enumerate(lamps) if lit]


def lamps_on_2(n: int) -> list[int]:
    squares = []
    root = 1
    while root * root <= n:
        squares.append(root * root)
        root += 1
    return squares


def rps_score(mine: str, yours: str) -> int:
    """Two players of rock, paper, scissors show their hands at the same time, written as strings of
    the letters R, P and S of equal length. Return the number of rounds won by `mine` minus the
    number won by `yours`. R beats S, S beats P, and P beats R.

    For the hands `mine` and `yours` (letters R, P, S, one per round), add 1 for each round in
    which the first player wins, subtract 1 for each that the second wins, and nothing for a draw.
    Rock beats scissors, scissors beat paper, paper beats rock.

    两人玩石头剪刀布，出拳记录为等长的字符串，由 R（石头）、P（布）、S（剪刀）组成。返回 `mine` 赢的局数减去 `yours` 赢的局数，R 胜 S，S 胜 P，P 胜 R。

    给定双方的出拳 `mine` 和 `yours`（每局一个字母 R、P 或 S），第一人赢一局加 1，第二人赢一局减 1，平局不计，返回总分。石头胜剪刀，剪刀胜布，布胜石头。

    >>> rps_score('RPS', 'SSS')
    0
    >>> rps_score('RR', 'SR')
    1
    >>> rps_score('', '')
    0
    """
    wins = {'RS', 'SP', 'PR'}
    score = 0
    for a, b in zip(mine, yours):
        if a + b in wins:
            score += 1
        elif b + a in wins:
            score -= 1
    return score


def rps_score_2(mine: str, yours: str) -> int:
    rounds = [('RPS'.index(a) - 'RPS'.index(b)) % 3 for a, b in zip(mine, yours)]
    return rounds.count(1) - rounds.count(2)


def noughts_winner(board: list[str]) -> str | None:
    """Return 'X' or 'O' if that player has three in a row, column or diagonal on the `board` of
    noughts and crosses, three strings of three characters, or None if neither has. At most one
    player has.

    The `board` of a game of tic-tac-toe is given by its three rows, in which '.' is an empty
    field. Who has won? Return the winner's letter, X or O, or None. They never both have a line.

    `board` 是井字棋的棋盘，由三个长度为 3 的字符串组成。若 X 或 O 在某行、某列或某条对角线上连成三子，返回 'X' 或 'O'，否则返回 None。最多一方连成。

    井字棋的 `board` 由三行给出，'.' 表示空格。谁赢了？返回胜者的字母 X 或 O，没有则返回 None，双方不会同时获胜。

    >>> noughts_winner(['XO.', 'OX.', '..X'])
    'X'
    >>> noughts_winner(['XO.', 'XO.', '.OX'])
    'O'
    >>> noughts_winner(['...', '...', '...'])

    """
    lines = list(board)
    lines += [''.join(column) for column in zip(*board)]
    lines.append(board[0][0] + board[1][1] + board[2][2])
    lines.append(board[0][2] + board[1][1] + board[2][0])
    for player in 'XO':
        if player * 3 in lines:
            return player
    return None


def tennis_call(server: int, receiver: int) -> str:
    """Return what the umpire calls in a game of tennis when the `server` and the `receiver`
    have won so many points: 'love', '15', '30' and '40' for 0 to 3 points joined as in
    '15-love', 'deuce' for equal points from 3 on, and, once a player has 4 points or more,
    'advantage server' or 'advantage receiver' for a lead of one, 'game server' or 'game
    receiver' for more.

    Given the points won by `server` and `receiver` in a tennis game, return the score: if both have
    3 or more and the same number, 'deuce'; else if either has at least 4, 'game' for a lead of two
    or more and 'advantage' for a lead of one, followed by ' server' or ' receiver'; else both
    scores as love, 15, 30 or 40 with a hyphen between them, the server's first.

    返回网球一局中 `server` 和 `receiver` 的报分：3 分起同分报 'deuce'；有一方达到 4 分时，领先一分报 'advantage server' 或
    'advantage receiver'，领先更多报 'game server' 或 'game receiver'；其余情况把 0 到 3 分写成 love、15、30、40，形如
    '15-love'。

    给定一局网球中发球方 `server` 与接发球方 `receiver` 的得分，返回报分：双方都不少于 3 分且相等为 'deuce'；否则若有一方至少 4 分，领先两分以上为
    'game'，领先一分为 'advantage'，后接 ' server' 或 ' receiver'；其余情况用连字符连接 love、15、30、40，发球方在前。

    >>> tennis_call(1, 0)
    '15-love'
    >>> tennis_call(3, 3)
    'deuce'
    >>> tennis_call(4, 5)
    'advantage receiver'
    >>> tennis_call(4, 1)
    'game server'
    """
    if server == receiver >= 3:
        return 'deuce'
    if max(server, receiver) >= 4:
        leader = 'server' if server > receiver else 'receiver'
        word = 'game' if abs(server - receiver) >= 2 else 'advantage'
        return f'{word} {leader}'
    names = ('love', '15', '30', '40')
    return f'{names[server]}-{names[receiver]}'


def board_game_field(rolls: list[int], jumps: dict[int, int], goal: int) -> int:
    """A piece begins on field 0 and moves by each of the `rolls` in turn. If it stops on a
    field that is a key of `jumps`, a snake or ladder takes it to the field given there. A roll
    that would lead beyond `goal` is not played. Return the field where the piece stands at the
    end.

    Play snakes and ladders alone: starting from 0, add each number in `rolls` to the position,
    unless the sum exceeds `goal`; after each move look the position up in `jumps` and, if it is
    there, go on to its value (once). Return the last position.

    棋子从第 0 格开始，依次按 `rolls` 中的点数前进。若停在 `jumps` 的键所在的格子，就沿蛇或梯子到对应的格子；会超过 `goal` 的一掷不走。返回棋子最后所在的格子。

    单人玩蛇梯棋：从 0 开始把 `rolls` 中的每个数加到位置上，除非和超过 `goal`；每走一步后若新位置在 `jumps` 中，就移到对应的值（只跳一次），返回最后的位置。

    >>> board_game_field([3, 4, 2], {3: 10, 14: 5}, 30)
    7
    >>> board_game_field([6, 5], {}, 8)
    6
    >>> board_game_field([], {1: 2}, 9)
    0
    """
    field = 0
    for roll in rolls:
        if field + roll <= goal:
            field += roll
            field = jumps.get(field, field)
    return field


def bulls_and_cows(secret: str, guess: str) -> tuple[int, int]:
    """Compare a `guess` with the `secret` of the same length, both of different digits. Return the
    number of bulls (right digit at the right place) and of cows (digit that occurs in the secret
    at another place) as a tuple.

    In a number guessing game `secret` and `guess` are equally long strings in which no digit
    occurs twice. Return (bulls, cows): how many digits of the guess are in their proper places,
    and how many others occur elsewhere in the secret.

    比较长度相同、数字各不重复的 `guess` 与 `secret`，返回元组：公牛数（数字和位置都对）和奶牛数（数字出现在秘密数的其他位置）。

    猜数游戏中 `secret` 和 `guess` 是等长且没有重复数字的字符串，返回 (公牛, 奶牛)，即位置正确的数字个数，以及其余出现在别处的数字个数。

    >>> bulls_and_cows('1234', '1325')
    (1, 2)
    >>> bulls_and_cows('12', '12')
    (2, 0)
    >>> bulls_and_cows('56', '78')
    (0, 0)
    """
    bulls = sum(a == b for a, b in zip(secret, guess))
    shared = len(set(secret) & set(guess))
    return bulls, shared - bulls


def bulls_and_cows_2(secret: str, guess: str) -> tuple[int, int]:
    bulls = cows = 0
    for place, digit in enumerate(guess):
        if digit == secret[place]:
            bulls += 1
        elif digit in secret:
            cows += 1
    return bulls, cows


def hangman_view(word: str, guessed: str) -> str:
    """Return how `word` is shown to the players of hangman after they have guessed the letters in
    `guessed`: letters not yet guessed appear as underscores, and a blank separates every two
    characters. Both strings are in lower case.

    Replace each letter of `word` that does not occur in `guessed` by _ and join all characters
    with single spaces. Both are lower-case strings.

    返回猜单词游戏中猜过 `guessed` 里的字母后 `word` 的显示：未猜出的字母显示为下划线，每两个字符之间用一个空格隔开，均为小写。

    把 `word` 中没有出现在 `guessed` 里的字母替换为 _，再用单个空格连接所有字符，两个字符串都是小写。

    >>> hangman_view('banana', 'na')
    '_ a n a n a'
    >>> hangman_view('cat', '')
    '_ _ _'
    >>> hangman_view('go', 'xgyo')
    'g o'
    """
    return ' '.join(letter if letter in guessed else '_' for letter in word)


def hangman_view_2(word: str, guessed: str) -> str:
    shown = []
    for letter in word:
        if letter not in guessed:
            letter = '_'
        shown.append(letter)
    return ' '.join(shown)


def drop_discs(width: int, moves: list[int]) -> list[str]:
    """In a game for two, red (R) and yellow (Y) take turns, red first, to throw a disc into one of
    `width` columns. Given the column numbers `moves` (from 0), return the contents of each
    column from the bottom to the top as a list of strings.

    Record the discs of a connect four game: the elements of `moves` name the columns, between 0
    and `width` - 1, into which R and Y alternately drop a disc. Return one string of R and Y per
    column, the lowest disc first; empty columns give ''.

    双人游戏中红方 (R) 与黄方 (Y) 轮流（红方先）把棋子投入 `width` 列中的一列。给定列号 `moves`（从 0 起），返回各列从下到上的内容组成的字符串列表。

    记录四子棋的落子：`moves` 依次给出 R 和 Y 轮流投子的列号（0 到 `width` - 1），每列返回一个由 R、Y 组成的字符串，最底下的在前，空列为 ''。

    >>> drop_discs(3, [1, 1, 0])
    ['R', 'RY', '']
    >>> drop_discs(2, [])
    ['', '']
    >>> drop_discs(1, [0, 0, 0])
    ['RYR']
    """
    columns = [''] * width
    for turn, column in enumerate(moves):
        columns[column] += 'RY'[turn % 2]
    return columns


def nim_first_wins(piles: list[int]) -> bool:
    """In Nim two players take turns; each takes any number of matches, at least one, from one
    of the `piles`, and who takes the last match wins. Return True if the player who begins can
    force a win, which is so when the XOR of all pile sizes is not 0.

    Check whether the first player wins the game of Nim with the given `piles` if both play
    perfectly (the last match wins). Combine the sizes with exclusive or: the first player wins
    exactly if the result is not zero.

    尼姆游戏中两人轮流从 `piles` 的某一堆取走至少一根火柴，取得最后一根者获胜。先手能必胜时返回 True，这等价于各堆大小的异或不为 0，否则返回 False。

    判断双方都采取最优策略时，先手在火柴堆为 `piles` 的尼姆游戏（取最后一根者胜）中是否获胜：把各堆大小做异或，结果非零则先手胜。

    >>> nim_first_wins([3, 4, 5])
    True
    >>> nim_first_wins([2, 2])
    False
    >>> nim_first_wins([])
    False
    """
    balance = 0
    for pile in piles:
        balance ^= pile
    return balance != 0


def card_war(left: list[int], right: list[int], limit: int) -> str:
    """Two players have the decks `left` and `right`. In each round both turn over their first card;
    the higher one wins, and its owner puts it and then the other one under his or her deck. Equal
    cards go under their own decks. Return 'left' or 'right' for the player who has all cards, or
    'draw' if neither has after `limit` rounds.

    Simulate at most `limit` rounds of a card game. The first cards of `left` and `right` are
    compared; the winner appends the own card, then the opponent's, at the end of the deck, and
    in a tie each appends the own card. When a deck is empty, return the name of the other
    player, 'left' or 'right'; after the last round without such an end, return 'draw'.

    两人的牌堆为 `left` 和 `right`，每轮各翻开第一张，点数大者赢，把自己的牌和对方的牌依次放到牌堆底下，相等时各自放回自己的底下。返回得到全部牌的一方 'left' 或
    'right'，`limit` 轮后仍未分胜负返回 'draw'。

    最多模拟 `limit` 轮纸牌游戏：比较 `left` 与 `right` 的第一张牌，胜者先后把自己的牌和对手的牌放到自己牌堆末尾，平局则各放回自己的牌。某一方没牌时返回另一方的名字
    'left' 或 'right'，轮数用完则返回 'draw'。

    >>> card_war([9, 2], [3, 8], 3)
    'draw'
    >>> card_war([5], [4], 3)
    'left'
    >>> card_war([1, 2], [7, 8], 2)
    'right'
    """
    first, second = deque(left), deque(right)
    for _ in range(limit):
        if not first or not second:
            break
        a, b = first.popleft(), second.popleft()
        if a > b:
            first.extend([a, b])
        elif b > a:
            second.extend([b, a])
        else:
            first.append(a)
            second.append(b)
    if not second:
        return 'left'
    return 'draw' if first else 'right'


def knockout_champion(strengths: dict[str, int]) -> str:
    """In a knockout tournament the players play in the order of the dictionary `strengths`: first
    against second, third against fourth and so on; the stronger one advances, at equal strength
    the former. An odd player at the end advances without a game. Return the champion's name.

    The keys of `strengths` (at least one) are players, the values how strong they are. In each
    round neighbours meet, and the one with the greater value (the left one in a tie) stays; a
    player without opponent stays, too. Who is left when only one remains?

    淘汰赛中选手按字典 `strengths` 的次序两两对阵（第一对第二、第三对第四……），较强者晋级，实力相等时前者晋级，末尾落单者直接晋级。返回冠军的名字。

    `strengths` 的键（至少一个）是选手，值是实力。每轮相邻两人比赛，值大的留下（相等时左边的留下），没有对手的也留下，求最后剩下的一人。

    >>> knockout_champion({'Ann': 3, 'Bo': 5, 'Cy': 4})
    'Bo'
    >>> knockout_champion({'Al': 2, 'Di': 2})
    'Al'
    >>> knockout_champion({'Solo': 0})
    'Solo'
    """
    players = list(strengths)
    while len(players) > 1:
        players = [
            max(players[i:i + 2], key=strengths.get) for i in range(0, len(players), 2)
        ]
    return players[0]


def knockout_champion_2(strengths: dict[str, int]) -> str:
    champion = None
    for player, strength in strengths.items():
        if champion is None or strength > strengths[champion]:
            champion = player
    return champion


def knockout_rounds(players: int) -> int:
    """Return how many rounds a knockout tournament with `players` participants has: in each round
    half of them are eliminated, and with an odd number one person advances without playing. A
    single participant needs no round.

    Count how often `players` (at least 1) must be halved, rounding up, until only 1 is left.

    返回有 `players` 人参加的淘汰赛需要几轮：每轮淘汰一半的人，人数为奇数时一人轮空晋级，只有一人时不需要比赛。

    求把 `players`（至少为 1）反复减半（向上取整）多少次后只剩 1。

    >>> knockout_rounds(8)
    3
    >>> knockout_rounds(5)
    3
    >>> knockout_rounds(1)
    0
    """
    rounds = 0
    while players > 1:
        players = (players + 1) // 2
        rounds += 1
    return rounds


def knockout_rounds_2(players: int) -> int:
    return (players - 1).bit_length()


def round_robin_schedule(teams: list[str]) -> list[list[tuple[str, str]]]:
    """Make a schedule in which each two of the `teams` (an even number, at least two) meet once.
    In each round the first team plays the last, the second the last but one, and so on; for the
    next round all but the first team move on by one place, the last one to the second place.

    Return the rounds of a tournament by the circle method, each as a list of pairs. Pair the
    list `teams`, of even length, from the outside inwards; then keep the first team where it is,
    insert the last behind it, and repeat, for one round less than there are teams.

    为 `teams`（偶数个，至少两个）安排每两队交手一次的赛程：每轮第一队对最后一队，第二队对倒数第二队，依此类推；下一轮除第一队外各队后移一位，最后一队移到第二位。

    用循环法返回各轮比赛，每轮是由两队元组组成的列表。将长度为偶数的 `teams` 从外向内配对，然后固定第一队，把最后一队插到它后面，如此进行队数减一轮。

    >>> round_robin_schedule(['A', 'B'])
    [[('A', 'B')]]
    >>> round_robin_schedule(['A', 'B', 'C', 'D'])
    [[('A', 'D'), ('B', 'C')], [('A', 'C'), ('D', 'B')], [('A', 'B'), ('C', 'D')]]
    """
    circle = list(teams)
    half = len(circle) // 2
    rounds = []
    for _ in range(len(circle) - 1):
        rounds.append(list(zip(circle[:half], reversed(circle[half:]))))
        circle = [circle[0], circle[-1], *circle[1:-1]]
    return rounds


def rule_step(cells: str, rule: int) -> str:
    """Return the next generation of an elementary cellular automaton. The `cells` are a string of 0
    and 1, beyond whose ends all is 0. A cell's new state is the bit of `rule` (0 to 255) whose
    number is the binary number formed by left neighbour, cell and right neighbour.

    Apply the Wolfram `rule` once to the row `cells`: read every cell together with both
    neighbours (0 outside of the row) as a binary number n from 0 to 7; the new cell is 1 if the
    bit with value 2**n is set in `rule`, else 0. Return a string of the same length.

    返回初等元胞自动机的下一代。`cells` 是由 0 和 1 组成的字符串，两端之外视为 0。元胞的新状态是 `rule`（0 到 255）的某一位，位号为左邻、自身、右邻组成的二进制数。

    对一行 `cells` 应用一次沃尔夫勒姆规则 `rule`：把每个元胞与左右邻居（行外为 0）读作 0 到 7 的二进制数 n，若 `rule` 中值为 2**n 的位为 1，则新元胞为
    1，否则为 0，返回等长的字符串。

    >>> rule_step('00100', 90)
    '01010'
    >>> rule_step('01100', 30)
    '11010'
    >>> rule_step('', 110)
    ''
    """
    padded = f'0{cells}0'
    new = ''
    for i in range(len(cells)):
        pattern = int(padded[i:i + 3], 2)
        new += str(rule >> pattern & 1)
    return new


def life_step(alive: list[list[int]]) -> list[list[int]]:
    """Return the next generation of Conway's game of life on the matrix `alive` of 0 and 1; outside
    of it everything is dead. A living cell stays alive with two or three living neighbours (of
    eight), a dead one comes to life with exactly three.

    Compute one step of the game of life. `alive` holds 1 for living and 0 for dead cells; each
    cell has up to eight neighbours. It is alive afterwards if three neighbours live, or if two
    live and it is alive itself. Return a new matrix of the same size.

    返回康威生命游戏中矩阵 `alive`（由 0 和 1 组成，外部均为死细胞）的下一代：活细胞周围八格中有两个或三个活邻居时存活，死细胞恰有三个活邻居时复活。

    计算生命游戏的一步：`alive` 中 1 为活、0 为死，每格最多八个邻居。若有三个活邻居，或有两个活邻居且自身是活的，则之后为活。返回同样大小的新矩阵。

    >>> life_step([[0, 1, 0], [0, 1, 0], [0, 1, 0]])
    [[0, 0, 0], [1, 1, 1], [0, 0, 0]]
    >>> life_step([[1, 1], [1, 0]])
    [[1, 1], [1, 1]]
    >>> life_step([[1]])
    [[0]]
    """
    def neighbours(row: int, column: int) -> int:
        count = 0
        for r in range(max(0, row - 1), min(len(alive), row + 2)):
            count += sum(alive[r][max(0, column - 1):column + 2])
        return count - alive[row][column]

    return [
        [
            int(neighbours(r, c) == 3 or (neighbours(r, c) == 2 and cell == 1))
            for c, cell in enumerate(row)
        ]
        for r, row in enumerate(alive)
    ]


def life_step_2(alive: list[list[int]]) -> list[list[int]]:
    living = {(r, c) for r, row in enumerate(alive) for c, cell in enumerate(row) if cell}
    around = [(dr, dc) for dr in (-1, 0, 1) for dc in (-1, 0, 1) if dr or dc]
    result = []
    for r, row in enumerate(alive):
        new_row = []
        for c, cell in enumerate(row):
            count = sum((r + dr, c + dc) in living for dr, dc in around)
            new_row.append(1 if count == 3 or (cell and count == 2) else 0)
        result.append(new_row)
    return result


def spread_fire(forest: list[str]) -> int:
    """In the `forest`, strings of equal length, T is a tree, F a burning tree and '.' free ground.
    Each minute the fire catches all trees directly above, below, left and right of a burning one,
    and trees once on fire stay so. Return after how many minutes nothing new catches fire.

    Count the minutes in which at least one tree of the `forest` begins to burn. F marks burning
    trees, T healthy ones; the fire jumps once a minute from each burning tree to its trees in
    the four directions. Without fire, or without trees in reach, the count is 0.

    `forest` 由等长字符串组成，T 为树，F 为着火的树，'.' 为空地。每分钟火会蔓延到着火树木上下左右的树，着火的树一直燃烧。返回多少分钟后不再有新的树着火。

    统计 `forest` 中有树开始着火的分钟数：F 表示着火的树，T 表示健康的树，每分钟火从每棵着火的树蔓延到四个方向的树。没有火或没有可蔓延的树时为 0。

    >>> spread_fire(['FTT', '..T', 'T.T'])
    4
    >>> spread_fire(['T.F'])
    0
    >>> spread_fire(['FTTF'])
    1
    """
    trees = set()
    burning = []
    for r, line in enumerate(forest):
        for c, char in enumerate(line):
            if char == 'T':
                trees.add((r, c))
            elif char == 'F':
                burning.append((r, c))
    minutes = 0
    while True:
        near = {(r + dr, c) for r, c in burning for dr in (-1, 1)}
        near |= {(r, c + dc) for r, c in burning for dc in (-1, 1)}
        burning = near & trees
        if not burning:
            return minutes
        trees -= burning
        minutes += 1


def pour_between(first: int, second: int, pours: list[str]) -> tuple[int, int]:
    """Two empty jugs hold `first` and `second` litres. Carry out `pours`: 'fill 1' and 'fill 2'
    fill a jug to the brim, 'empty 1' and 'empty 2' empty it, and 'pour 1' and 'pour 2' pour
    from that jug into the other until the one is empty or the other is full. Return the
    contents of both.

    Simulate two jugs with the capacities `first` and `second`, empty at first. Each entry of
    `pours` is fill, empty or pour with the number of a jug; to pour moves as much water as
    possible to the other jug. Return a tuple with the litres in jug 1 and jug 2.

    两个空水壶的容量为 `first` 和 `second` 升。依次执行 `pours`：'fill 1'、'fill 2' 装满，'empty 1'、'empty 2' 倒空，'pour
    1'、'pour 2' 从该壶倒入另一壶，直到自己空了或对方满了。返回两壶中的水量。

    模拟容量为 `first` 与 `second`、起初为空的两个水壶，`pours` 的每项是 fill、empty 或 pour 加壶号，pour 把尽可能多的水倒入另一壶，返回 1 号壶和
    2 号壶中升数的元组。

    >>> pour_between(5, 3, ['fill 1', 'pour 1', 'empty 2', 'pour 1'])
    (0, 2)
    >>> pour_between(2, 7, ['fill 2', 'pour 2'])
    (2, 5)
    >>> pour_between(1, 1, [])
    (0, 0)
    """
    sizes = [first, second]
    water = [0, 0]
    for entry in pours:
        action, number = entry.split()
        jug = int(number) - 1
        other = 1 - jug
        if action == 'fill':
            water[jug] = sizes[jug]
        elif action == 'empty':
            water[jug] = 0
        else:
            amount = min(water[jug], sizes[other] - water[other])
            water[jug] -= amount
            water[other] += amount
    return water[0], water[1]


def ant_walk(size: int, steps: int) -> list[str]:
    """Langton's ant starts in the middle of a white board with `size` rows and columns (an odd
    number), looking up. `steps` times, it turns right on a white field ('.') and left on a black
    one ('#'), changes the colour of the field and goes one field forward. Leaving the board at
    an edge, it comes in again at the opposite one. Return the rows of the board.

    Simulate `steps` moves of Langton's ant on a square board of odd width `size` whose edges are
    joined to the opposite edges. All fields are white '.', and the ant begins in the centre,
    facing up. Per move: turn right if the field is '.', left if it is '#'; flip the field; step
    forward. Return the final rows as strings.

    兰顿蚂蚁位于 `size` 行 `size` 列（奇数）的白色棋盘中央，面朝上。重复 `steps` 次：在白格 '.' 上右转，在黑格 '#'
    上左转，翻转该格颜色，再前进一格；从一边走出后从对边进入。返回棋盘的各行。

    在宽为奇数 `size`、对边相连的方形棋盘上模拟兰顿蚂蚁走 `steps` 步。所有格子起初为白 '.'，蚂蚁从中心出发，面朝上；每步在 '.' 上右转、在 '#'
    上左转，翻转所在格，然后前进一格。以字符串列表返回最后的各行。

    >>> ant_walk(3, 2)
    ['...', '.##', '...']
    >>> ant_walk(3, 4)
    ['...', '.##', '.##']
    >>> ant_walk(1, 0)
    ['.']
    """
    board = [['.'] * size for _ in range(size)]
    row = column = size // 2
    down, right = -1, 0
    for _ in range(steps):
        if board[row][column] == '.':
            down, right = right, -down
            board[row][column] = '#'
        else:
            down, right = -right, down
            board[row][column] = '.'
        row = (row + down) % size
        column = (column + right) % size
    return [''.join(line) for line in board]
