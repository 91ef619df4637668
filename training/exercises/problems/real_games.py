"""Games: boards, dice, cards, chess, words, mazes, scores, tournaments, life, bingo and robots."""

import itertools
from collections import Counter, defaultdict


def winning_squares(board: str, player: str) -> list[int]:
    """Return the indices of the empty squares of a tic-tac-toe `board` where `player` would win at
    once. The board is a string of nine characters, row by row: "X", "O" or "." for empty.

    For the tic-tac-toe position `board` (three rows of three in one string, dots are empty
    squares), list in ascending order each free index at which a mark of `player` completes a row, a
    column or a diagonal.

    返回井字棋局面 `board` 中 `player` 落子即胜的空格下标；棋盘为九个字符的字符串（逐行），空格用“.”表示。

    给定井字棋盘 `board`（三行三列连成一个字符串，点为空位），按升序列出 `player` 落子后能连成一行、一列或对角线的空位下标。

    >>> winning_squares("XX.OO....", "X")
    [2]
    >>> winning_squares("X.X.X.O.O", "X")
    [1]
    >>> winning_squares(".........", "O")
    []
    """
    lines = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]
    found = set()
    for line in lines:
        marks = [board[square] for square in line]
        if marks.count(player) == 2 and marks.count(".") == 1:
            found.add(line[marks.index(".")])
    return sorted(found)


def whose_turn(board: str) -> str:
    """Tell whose turn it is in the tic-tac-toe position `board`, a string of "X", "O" and ".": X
    begins, so X moves when both have equally many marks, and O otherwise.

    Given a `board` of noughts and crosses in which X started, return "X" or "O", the player who has
    to move next; it is "O" exactly if there are more X than O.

    判断井字棋局面 `board`（由 "X"、"O"、"." 组成的字符串）轮到谁走：X 先手，双方棋子一样多时为 X，否则为 O。

    给定由 X 先走的井字棋盘 `board`，返回下一步该走的一方 "X" 或 "O"，X 的数量多于 O 时为 "O"。

    >>> whose_turn("X...O....")
    'X'
    >>> whose_turn("X.X.O....")
    'O'
    >>> whose_turn(".........")
    'X'
    """
    return "O" if board.count("X") > board.count("O") else "X"


def whose_turn_2(board: str) -> str:
    played = sum(square != "." for square in board)
    return "XO"[played % 2]


def bowling_total(rolls: list[int]) -> int:
    """Compute the score of a complete game of ten-pin bowling from the pins of its `rolls`. A
    strike (10 with the first ball of a frame) adds the next two rolls, a spare (10 with two balls)
    adds the next one.

    Return the total for `rolls`, the pins knocked down ball by ball in ten frames with the bonus
    balls of the last one. A frame counts its pins; after a strike the following two balls are
    added to it, after a spare the following one.

    根据一局完整十瓶保龄球的每球倒瓶数 `rolls` 计算总分：全中（首球 10 瓶）另加后两球，补中（两球共 10 瓶）另加后一球。

    给定逐球倒瓶数 `rolls`（共十轮，含末轮的奖励球），求总分：每轮计倒瓶数，全中再加之后两球，补中再加之后一球。

    >>> bowling_total([10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10])
    300
    >>> bowling_total([5, 5, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    16
    >>> bowling_total([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1])
    20
    """
    total = 0
    ball = 0
    for _ in range(10):
        if rolls[ball] == 10:
            total += sum(rolls[ball : ball + 3])
            ball += 1
        elif rolls[ball] + rolls[ball + 1] == 10:
            total += sum(rolls[ball : ball + 3])
            ball += 2
        else:
            total += rolls[ball] + rolls[ball + 1]
            ball += 2
    return total


def ability_score(rolls: list[int]) -> int:
    """Return the sum of the `rolls` of several dice without the lowest one.

    Roll up a character: of the dice `rolls` (at least one), ignore one of the smallest and add up
    the others.

    返回多个骰子点数 `rolls` 去掉一个最小值之后的和。

    掷骰子生成角色属性：在点数列表 `rolls`（至少一个）中忽略一个最小的，求其余之和。

    >>> ability_score([4, 6, 1, 3])
    13
    >>> ability_score([2, 2, 2])
    4
    >>> ability_score([5])
    0
    """
    return sum(rolls) - min(rolls)


def ability_score_2(rolls: list[int]) -> int:
    return sum(sorted(rolls)[1:])


def longest_straight(dice: list[int]) -> int:
    """Return the length of the longest run of consecutive numbers that occur among `dice`, in any
    order.

    Given the values `dice`, find how many successive numbers (such as 2, 3, 4) can be picked
    from them at most. Repeated values count once; without dice it is 0.

    返回 `dice` 中（不计顺序）出现的最长连续数字的长度。

    给定骰子点数 `dice`，求从中最多能选出多少个连续的数（如 2、3、4），重复的只算一次，没有骰子为 0。

    >>> longest_straight([4, 1, 2, 3, 3])
    4
    >>> longest_straight([6, 6])
    1
    >>> longest_straight([])
    0
    """
    longest = run = 0
    previous = None
    for value in sorted(set(dice)):
        run = run + 1 if previous is not None and value == previous + 1 else 1
        longest = max(longest, run)
        previous = value
    return longest


def longest_straight_2(dice: list[int]) -> int:
    values = set(dice)
    longest = 0
    for value in values:
        length = 1
        while value + length in values:
            length += 1
        longest = max(longest, length)
    return longest


def dice_category(dice: list[int]) -> str:
    """Name the best category of five `dice`: "five of a kind", "four of a kind", "full house"
    (three and two equal), "three of a kind", "two pairs", "pair", or "nothing".

    Given the values of five `dice`, return the name of what they show according to how many
    are equal, in this order of preference: "five of a kind", "four of a kind", "full house", "three
    of a kind", "two pairs", "pair", "nothing".

    判断五个骰子 `dice` 的牌型：按相同个数返回 "five of a kind"、"four of a kind"、"full house"、
    "three of a kind"、"two pairs"、"pair" 或 "nothing"。

    给定五个骰子的点数 `dice`，返回最好的名称：五同、四同、葫芦、三同、两对、一对、无分别为
    "five of a kind"、"four of a kind"、"full house"、"three of a kind"、"two pairs"、"pair"、"nothing"。

    >>> dice_category([2, 5, 2, 5, 5])
    'full house'
    >>> dice_category([1, 1, 4, 4, 6])
    'two pairs'
    >>> dice_category([1, 2, 3, 4, 6])
    'nothing'
    """
    names = {
        (5,): "five of a kind",
        (4, 1): "four of a kind",
        (3, 2): "full house",
        (3, 1, 1): "three of a kind",
        (2, 2, 1): "two pairs",
        (2, 1, 1, 1): "pair",
    }
    counts = tuple(sorted(Counter(dice).values(), reverse=True))
    return names.get(counts, "nothing")


def blackjack_value(cards: list[str]) -> int:
    """Return the value of a blackjack hand: `cards` are "2" to "10", "J", "Q", "K" (10 each) and
    "A", which counts 11, or 1 where the hand would exceed 21.

    Add up the `cards` of a hand. Number cards count their number and pictures (J, Q, K) ten; aces
    count 11 at first, and as long as the sum is above 21, an ace is turned from 11 to 1.

    返回二十一点一手牌的点数：`cards` 中 "2" 到 "10" 按面值，"J"、"Q"、"K" 算 10，"A" 算 11，若会超过 21 则算 1。

    计算手牌 `cards` 的总点数：数字牌按数字，J、Q、K 为 10，A 先算 11；总和超过 21 时逐张把 A 从 11 改为 1。

    >>> blackjack_value(["A", "K"])
    21
    >>> blackjack_value(["A", "9", "A"])
    21
    >>> blackjack_value(["10", "Q", "5"])
    25
    """
    total = 0
    aces = 0
    for card in cards:
        if card == "A":
            total += 11
            aces += 1
        elif card in ("J", "Q", "K"):
            total += 10
        else:
            total += int(card)
    while total > 21 and aces:
        total -= 10
        aces -= 1
    return total


def blackjack_value_2(cards: list[str]) -> int:
    values = {"A": 1, "J": 10, "Q": 10, "K": 10}
    total = sum(values[card] if card in values else int(card) for card in cards)
    if "A" in cards and total + 10 <= 21:
        total += 10
    return total


def trick_winner(cards: list[tuple[str, int]], trump: str) -> int:
    """Return the index of the card that wins a trick. `cards` are (suit, rank) in the order played,
    all different. The highest card of the suit `trump` wins; if there is none, the highest of the
    first card's suit.

    Given the distinct `cards` of a trick as tuples of suit and rank, find the position of the
    winner: trumps (suit `trump`) beat all others, then only cards of the suit led count, and the
    higher rank decides.

    返回一墩牌中获胜牌的下标：`cards` 为按出牌顺序的（花色，点数）且各不相同，`trump` 花色最大者胜，没有则首张花色中最大者胜。

    给定互不相同的一墩牌 `cards`（花色与点数的元组），求赢家的位置：将牌 `trump` 压过其他，其次只看首出花色，点数高者胜。

    >>> trick_winner([("S", 10), ("S", 14), ("H", 2)], "H")
    2
    >>> trick_winner([("S", 10), ("D", 14), ("S", 3)], "H")
    0
    >>> trick_winner([("C", 5), ("C", 9)], "C")
    1
    """
    suits = [suit for suit, _ in cards]
    deciding = trump if trump in suits else suits[0]
    ranks = [rank if suit == deciding else -1 for suit, rank in cards]
    return ranks.index(max(ranks))


def trick_winner_2(cards: list[tuple[str, int]], trump: str) -> int:
    led = cards[0][0]

    def strength(index):
        suit, rank = cards[index]
        return suit == trump, suit == led, rank

    return max(range(len(cards)), key=strength)


def hand_by_suit(cards: list[str]) -> list[str]:
    """Sort a hand of `cards` such as "S10" or "HK", a suit letter followed by a rank: spades S come
    first, then H, D and C; in a suit the order is A, K, Q, J, 10 down to 2.

    Return `cards` arranged by suit (S, H, D, C) and, within a suit, from the ace down. A card is a
    text of its suit's letter and its rank: A, K, Q, J or a number from 10 to 2.

    整理手牌 `cards`（花色字母加点数，如 "S10"、"HK"）：花色按 S、H、D、C 的顺序，同花色按 A、K、Q、J、10 到 2 排列。

    返回按花色（S、H、D、C）再按点数从大到小（A 最大，其次 K、Q、J、10……2）排好的 `cards`，每张牌是花色字母加点数的字符串。

    >>> hand_by_suit(["D2", "S10", "SA", "HK"])
    ['SA', 'S10', 'HK', 'D2']
    >>> hand_by_suit(["C9", "CJ"])
    ['CJ', 'C9']
    >>> hand_by_suit([])
    []
    """
    ranks = ["A", "K", "Q", "J", "10", "9", "8", "7", "6", "5", "4", "3", "2"]
    return sorted(cards, key=lambda card: ("SHDC".index(card[0]), ranks.index(card[1:])))


def shuffles_to_restore(size: int) -> int:
    """Count how many perfect shuffles bring a deck of `size` cards (an even number) back to its
    first order. A perfect shuffle cuts the deck in two halves and takes cards from them in turn,
    beginning with the upper half, so the top card stays.

    Given an even `size`, find the least positive number of perfect out-shuffles after which all
    cards are at their places again: each turns 1, 2, 3, 4, 5, 6 into 1, 4, 2, 5, 3, 6.

    求一副 `size` 张（偶数）的牌经过多少次完美洗牌回到初始顺序：洗牌时对半切开，从上半开始交替取牌，顶牌不动。

    给定偶数 `size`，求使所有牌回到原位所需的最少完美洗牌次数（至少一次），每次把 1、2、3、4、5、6 变成 1、4、2、5、3、6。

    >>> shuffles_to_restore(6)
    4
    >>> shuffles_to_restore(52)
    8
    >>> shuffles_to_restore(2)
    1
    """
    start = list(range(size))
    deck = start
    count = 0
    while True:
        half = size // 2
        deck = [card for pair in zip(deck[:half], deck[half:]) for card in pair]
        count += 1
        if deck == start:
            return count


def bishop_targets(square: str) -> list[str]:
    """Return, sorted, all squares that a bishop on `square` of an empty chess board can move to.
    Squares are written like "c4".

    A bishop stands on the chess `square`, for instance "a1", and no other piece is on the
    board. List the squares on its diagonals, without its own, in alphabetical order.

    返回空棋盘上位于 `square` 的象能走到的所有格子（如 "c4"），按字母顺序排列。

    国际象棋的象在 `square`（例如 "a1"），棋盘上没有其他棋子，列出其对角线上除自身外的所有格子并排序。

    >>> bishop_targets("b2")
    ['a1', 'a3', 'c1', 'c3', 'd4', 'e5', 'f6', 'g7', 'h8']
    >>> bishop_targets("a1")
    ['b2', 'c3', 'd4', 'e5', 'f6', 'g7', 'h8']
    """
    column = "abcdefgh".index(square[0])
    row = int(square[1]) - 1
    targets = []
    for other_column in range(8):
        for other_row in range(8):
            distance = abs(other_column - column)
            if distance and distance == abs(other_row - row):
                targets.append("abcdefgh"[other_column] + str(other_row + 1))
    return targets


def king_move_count(start: str, end: str) -> int:
    """Return how many moves a king needs at least to get from `start` to `end` on an empty chess
    board; the squares are given like "e4".

    A king moves one step in any of eight directions. Given two squares `start` and `end` such as
    "a1" and "h8", find the least number of its moves between them, 0 if they are the same.

    返回国际象棋的王在空棋盘上从 `start` 走到 `end` 至少需要几步，格子写作 "e4" 的形式。

    王每步可向八个方向之一走一格，给定格子 `start` 和 `end`（如 "a1"、"h8"），求最少步数，相同则为 0。

    >>> king_move_count("a1", "h8")
    7
    >>> king_move_count("e4", "g3")
    2
    >>> king_move_count("d5", "d5")
    0
    """
    columns = abs(ord(start[0]) - ord(end[0]))
    rows = abs(int(start[1]) - int(end[1]))
    return max(columns, rows)


def king_move_count_2(start: str, end: str) -> int:
    column, row = ord(start[0]), int(start[1])
    goal_column, goal_row = ord(end[0]), int(end[1])
    moves = 0
    while (column, row) != (goal_column, goal_row):
        column += (goal_column > column) - (goal_column < column)
        row += (goal_row > row) - (goal_row < row)
        moves += 1
    return moves


def attacking_queens(queens: list[tuple[int, int]]) -> int:
    """Count the pairs of `queens`, given as (row, column), that share a row, a column or a
    diagonal. Pieces between them do not matter.

    Given the distinct positions `queens` on a board, return how many pairs of them lie in one row,
    one column or on one diagonal, whether or not something stands between.

    统计位置为（行，列）的 `queens` 中同行、同列或同对角线的皇后对数，不考虑中间的阻挡。

    给定棋盘上互不相同的皇后位置 `queens`，返回有多少对处于同一行、同一列或同一对角线上，中间有没有棋子都算。

    >>> attacking_queens([(0, 0), (1, 1), (2, 0)])
    3
    >>> attacking_queens([(0, 1), (1, 3), (2, 0), (3, 2)])
    0
    >>> attacking_queens([])
    0
    """
    count = 0
    for (row, column), (other_row, other_column) in itertools.combinations(queens, 2):
        down = abs(row - other_row)
        across = abs(column - other_column)
        if down == 0 or across == 0 or down == across:
            count += 1
    return count


def attacking_queens_2(queens: list[tuple[int, int]]) -> int:
    count = 0
    for index, (row, column) in enumerate(queens):
        for other_row, other_column in queens[:index]:
            same_line = row == other_row or column == other_column
            same_sum = row + column == other_row + other_column
            same_difference = row - column == other_row - other_column
            count += same_line or same_sum or same_difference
    return count


def fen_row(code: str) -> str:
    """Expand one rank of a chess position in FEN: in `code` every digit stands for that many empty
    squares, which become dots; letters are pieces and stay.

    Return the row that the string `code` describes, with "." for an empty square. A digit n in it
    means n empty squares in a row.

    展开国际象棋 FEN 中的一行：`code` 里的数字表示相应个数的空格（换成点），字母是棋子，保持不变。

    返回字符串 `code` 描述的一行棋盘，空格用“.”表示，其中数字 n 代表连续 n 个空格。

    >>> fen_row("r3k2r")
    'r...k..r'
    >>> fen_row("8")
    '........'
    >>> fen_row("pppppppp")
    'pppppppp'
    """
    return "".join("." * int(char) if char.isdigit() else char for char in code)


def fen_row_2(code: str) -> str:
    row = ""
    for char in code:
        if char in "12345678":
            row += "." * int(char)
        else:
            row += char
    return row


def material_lead(pieces: str) -> int:
    """Return White's material minus Black's for the chess `pieces` on the board. Capital letters
    are White's, small ones Black's: p counts 1, n and b count 3, r counts 5, q counts 9, all else
    0.

    Given a string `pieces`, add the value of each capital letter and subtract that of each small
    one: pawn P 1, knight N 3, bishop B 3, rook R 5, queen Q 9. Other characters have no value.

    返回棋盘上棋子 `pieces` 的白方子力减黑方子力：大写为白方，小写为黑方，p 为 1，n、b 为 3，r 为 5，q 为 9，其他为 0。

    给定字符串 `pieces`，大写字母加分、小写字母减分：兵 P 1、马 N 3、象 B 3、车 R 5、后 Q 9，其余字符不计，求总和。

    >>> material_lead("KQkr")
    4
    >>> material_lead("Ppp..n")
    -4
    >>> material_lead("")
    0
    """
    values = {"p": 1, "n": 3, "b": 3, "r": 5, "q": 9}
    lead = 0
    for piece in pieces:
        value = values.get(piece.lower(), 0)
        lead += value if piece.isupper() else -value
    return lead


def material_lead_2(pieces: str) -> int:
    values = {"P": 1, "N": 3, "B": 3, "R": 5, "Q": 9}
    white = sum(value * pieces.count(piece) for piece, value in values.items())
    black = sum(value * pieces.count(piece.lower()) for piece, value in values.items())
    return white - black


def guess_hints(guess: str, secret: str) -> str:
    """Compare the `guess` in a word game with the `secret` of the same length. Return a string with
    "G" for a letter in the right place, "Y" for a letter that occurs elsewhere, and "-" for others;
    every letter of the secret is used for one mark only, first for the Gs, then for Ys from the
    left.

    Given two equally long words, mark each letter of `guess`: "G" if `secret` has it at that place,
    "Y" if the secret has it at a place that no other mark has used up (from left to right, after
    all Gs), else "-".

    比较猜词游戏中等长的 `guess` 与 `secret`：位置正确记“G”，字母在别处出现记“Y”，否则记“-”；`secret` 的每个字母只用一次，先分配 G，再从左到右分配 Y。

    给定两个等长单词，为 `guess` 的每个字母打标记：与 `secret` 同位相同为“G”，在 `secret` 中尚未被占用的位置出现为“Y”（G 优先，从左到右），其余为“-”。

    >>> guess_hints("crane", "caper")
    'GYY-Y'
    >>> guess_hints("geese", "those")
    '---GG'
    >>> guess_hints("eel", "lee")
    'YGY'
    """
    spare = Counter(wanted for given, wanted in zip(guess, secret) if given != wanted)
    hints = []
    for given, wanted in zip(guess, secret):
        if given == wanted:
            hints.append("G")
        elif spare[given] > 0:
            spare[given] -= 1
            hints.append("Y")
        else:
            hints.append("-")
    return "".join(hints)


def rack_after(rack: str, word: str) -> str | None:
    """Lay the `word` with the letter tiles of `rack` and return the tiles that are left, in their
    order on the rack; a "?" is a joker for any missing letter. None if the tiles do not suffice.

    Given the tiles `rack` and a `word`, take for each letter of the word the first equal tile from
    the left, or else the first "?". Return the remaining tiles as a string, or None if a letter can
    not be laid.

    用字母牌 `rack` 拼出 `word`，返回剩下的牌（保持原顺序），“?”可代替任何缺少的字母，拼不出返回 None。

    给定字母牌 `rack` 和单词 `word`，对每个字母取走最左边相同的牌，没有就取第一个“?”，返回剩余的牌；有字母无法拼出则返回 None。

    >>> rack_after("tacxo", "cat")
    'xo'
    >>> rack_after("ca?", "cab")
    ''
    >>> rack_after("dog", "god!")
    """
    tiles = list(rack)
    for letter in word:
        if letter in tiles:
            tiles.remove(letter)
        elif "?" in tiles:
            tiles.remove("?")
        else:
            return None
    return "".join(tiles)


def crossword_slots(row: str) -> list[tuple[int, int]]:
    """Find the places for words in a `row` of a crossword, where "#" is black and anything else is
    white: return (start, length) for every run of at least two white squares.

    Given a string `row`, list the maximal stretches without "#" that are two or more characters
    long as tuples of their first index and their length.

    找出填字游戏一行 `row` 中可填单词的位置（“#”为黑格，其余为白格）：对每段至少两个连续白格返回（起始下标，长度）。

    给定字符串 `row`，列出所有长度不小于 2 且不含“#”的极长连续段，每段用（起始下标，长度）元组表示。

    >>> crossword_slots("..#...#.")
    [(0, 2), (3, 3)]
    >>> crossword_slots("#.#")
    []
    >>> crossword_slots("....")
    [(0, 4)]
    """
    slots = []
    start = 0
    for part in row.split("#"):
        if len(part) >= 2:
            slots.append((start, len(part)))
        start += len(part) + 1
    return slots


def crossword_slots_2(row: str) -> list[tuple[int, int]]:
    slots = []
    start = None
    for index, char in enumerate(row + "#"):
        if char != "#" and start is None:
            start = index
        elif char == "#" and start is not None:
            if index - start >= 2:
                slots.append((start, index - start))
            start = None
    return slots


def dead_end_count(maze: list[str]) -> int:
    """Count the dead ends of a `maze`, whose walls are "#": open squares with exactly one open
    neighbour up, down, left or right. Outside of the maze there is wall.

    Given the rows of a `maze` as strings of "#" (wall) and other characters (floor), return how
    many floor squares touch exactly one other floor square along an edge.

    统计迷宫 `maze`（“#”为墙）的死胡同个数，即上下左右恰有一个通路邻格的通路格，迷宫之外视为墙。

    给定由“#”（墙）和其他字符（地面）组成的迷宫各行 `maze`，返回恰好与一个地面格相邻（共边）的地面格数量。

    >>> dead_end_count(["#.#", "#..", "###"])
    2
    >>> dead_end_count(["..", ".."])
    0
    >>> dead_end_count(["."])
    0
    """

    def is_open(row, column):
        inside = 0 <= row < len(maze) and 0 <= column < len(maze[row])
        return inside and maze[row][column] != "#"

    count = 0
    for row, line in enumerate(maze):
        for column in range(len(line)):
            if is_open(row, column):
                near = [(row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)]
                count += sum(is_open(*place) for place in near) == 1
    return count


def follow_arrows(grid: list[str]) -> int | None:
    """Start at the upper left square of `grid`, whose squares are the arrows ^ v < >, and follow
    the arrow on each square. Return the number of moves until the grid is left, or None if that
    never happens.

    You are given the rows of a `grid` full of arrows "^", "v", "<" and ">". Beginning in row 0,
    column 0, walk one square in the direction of the arrow again and again. How many moves does
    it take to step off the grid? The answer is None when the walk goes round in circles.

    从 `grid` 左上角出发，沿每格上的箭头（^ v < >）前进，返回走出网格所需的步数，永远走不出去则返回 None。

    给定由“^”“v”“<”“>”组成的网格各行 `grid`，从第 0 行第 0 列开始不断按箭头走一格，求走出网格时的步数，陷入循环返回 None。

    >>> follow_arrows([">v", "^v"])
    3
    >>> follow_arrows(["><"])
    >>> follow_arrows(["^"])
    1
    """
    steps = {"^": (-1, 0), "v": (1, 0), "<": (0, -1), ">": (0, 1)}
    row = column = 0
    visited = set()
    while 0 <= row < len(grid) and 0 <= column < len(grid[row]):
        if (row, column) in visited:
            return None
        visited.add((row, column))
        down, right = steps[grid[row][column]]
        row += down
        column += right
    return len(visited)


def has_bingo(card: list[list[int]], called: list[int]) -> bool:
    """Check whether a full row or a full column of the square bingo `card` consists of numbers that
    have been `called`.

    Return True if all numbers in some row or in some column of `card` are in the list `called`;
    diagonals do not count.

    判断方形宾果卡 `card` 是否有一整行或一整列的数字都已在 `called` 中喊出。

    若 `card` 的某一行或某一列的所有数字都在列表 `called` 里则返回 True，否则返回 False，对角线不算。

    >>> has_bingo([[1, 2], [3, 4]], [2, 4])
    True
    >>> has_bingo([[1, 2], [3, 4]], [1, 4])
    False
    >>> has_bingo([[7]], [])
    False
    """
    drawn = set(called)
    lines = list(card) + list(zip(*card))
    return any(drawn.issuperset(line) for line in lines)


def has_bingo_2(card: list[list[int]], called: list[int]) -> bool:
    size = len(card)
    for index in range(size):
        if all(card[index][column] in called for column in range(size)):
            return True
        if all(card[row][index] in called for row in range(size)):
            return True
    return False


def winning_call(card: list[int], calls: list[int]) -> int | None:
    """Return how many of the `calls` it takes until every number of `card` has been called, or None
    if that does not happen.

    Numbers are called in the order `calls`, each once. Find after how many calls all the numbers on
    `card` are crossed out; None if some number is never called.

    返回喊到 `calls` 的第几个数时 `card` 上的所有数字都已喊过，始终没有喊全则返回 None。

    按 `calls` 的顺序喊号（每个数一次），求喊完多少个之后 `card` 上的数全部划掉；有数字从未喊到则返回 None。

    >>> winning_call([7, 3], [3, 9, 7, 1])
    3
    >>> winning_call([5], [1, 2])
    >>> winning_call([], [1])
    0
    """
    missing = set(card)
    if not missing:
        return 0
    for count, number in enumerate(calls, 1):
        missing.discard(number)
        if not missing:
            return count
    return None


def winning_call_2(card: list[int], calls: list[int]) -> int | None:
    if any(number not in calls for number in card):
        return None
    return max((calls.index(number) + 1 for number in card), default=0)


def cells_cleaned(width: int, height: int, commands: str) -> int:
    """A cleaning robot starts in the upper left corner of a room of `width` times `height` squares
    and executes `commands` of U, D, L and R, where a step into a wall is skipped. Return how many
    different squares it has been on, the first included.

    Count the distinct squares that a robot visits in a room `width` squares wide and `height` high.
    It begins at the top left; each letter of `commands` moves it one square up (U), down (D), left
    (L) or right (R) unless it would leave the room.

    扫地机器人从宽 `width`、高 `height` 的房间左上角出发，执行由 U、D、L、R 组成的 `commands`，撞墙的步忽略，求到过的不同格子数（含起点）。

    统计机器人经过的不同格子数：房间宽 `width` 高 `height`，从左上角开始，`commands` 的每个字母使其上（U）下（D）左（L）右（R）移一格，会出界则不动。

    >>> cells_cleaned(3, 2, "RRRDL")
    5
    >>> cells_cleaned(1, 1, "UDLR")
    1
    >>> cells_cleaned(4, 4, "RLRL")
    2
    """
    steps = {"U": (0, -1), "D": (0, 1), "L": (-1, 0), "R": (1, 0)}
    x = y = 0
    visited = {(x, y)}
    for command in commands:
        dx, dy = steps[command]
        if 0 <= x + dx < width and 0 <= y + dy < height:
            x += dx
            y += dy
            visited.add((x, y))
    return len(visited)


def robots_meet(first: str, second: str) -> int | None:
    """Two robots start at 0 on a line and move one step a turn, left for "L" and right for "R":
    `first` and `second` are their equally long programs. Return after how many turns they stand on
    the same place again for the first time, or None.

    Given the programs `first` and `second` of two robots that leave the same point, find the number
    of the first turn (from 1) after which their positions are equal; R adds 1 to a position and L
    subtracts 1. If they never meet, return None.

    两个机器人从数轴原点出发，每轮按各自等长的程序 `first`、`second` 走一步（L 向左、R 向右），返回第几轮后首次处于同一位置，没有则 None。

    给定从同一点出发的两个机器人的程序 `first` 和 `second`，R 位置加一、L 减一，求首次位置相等是在第几轮之后（从 1 数），从未相遇返回 None。

    >>> robots_meet("RRL", "LRR")
    3
    >>> robots_meet("RR", "LL")
    >>> robots_meet("R", "R")
    1
    """
    difference = 0
    for turn, (one, other) in enumerate(zip(first, second), 1):
        difference += (one == "R") - (other == "R")
        if difference == 0:
            return turn
    return None


def robots_meet_2(first: str, second: str) -> int | None:
    for turn in range(1, len(first) + 1):
        if first[:turn].count("R") == second[:turn].count("R"):
            return turn
    return None


def wrapped_neighbours(world: list[str], row: int, column: int) -> int:
    """Count the living cells ("#") among the eight neighbours of the cell at `row` and `column` in
    a `world` whose opposite edges touch. It has at least three rows and columns.

    In the game of life on a torus, return how many of the eight cells around (`row`, `column`) are
    "#" in `world`, a list of equally long strings of at least 3 by 3 cells; beyond an edge the
    world goes on at the other side.

    在上下、左右边缘相连的 `world` 中，统计第 `row` 行第 `column` 列细胞的八个邻居里活细胞（“#”）的个数，世界至少三行三列。

    环面上的生命游戏：`world` 是至少 3×3 的等长字符串列表，返回（`row`，`column`）周围八格中“#”的数量，越过边界则从另一侧继续。

    >>> wrapped_neighbours(["#..", "...", "..#"], 0, 0)
    1
    >>> wrapped_neighbours(["###", "###", "###"], 1, 1)
    8
    >>> wrapped_neighbours(["...", ".#.", "..."], 1, 1)
    0
    """
    count = 0
    for down in (-1, 0, 1):
        for right in (-1, 0, 1):
            if down or right:
                line = world[(row + down) % len(world)]
                count += line[(column + right) % len(line)] == "#"
    return count


def cell_lives_on(alive: bool, neighbours: int) -> bool:
    """Apply the rule of Conway's game of life: a cell is alive in the next step if it has three
    living `neighbours`, or if it has two and is `alive` now.

    Given whether a cell is `alive` and the number of its living `neighbours`, return whether it
    will be alive: with 3 always, with 2 if it already is, otherwise not.

    应用生命游戏规则：有三个活的 `neighbours`，或有两个且当前 `alive` 为真时，细胞下一步是活的。

    给定细胞当前是否存活 `alive` 和活邻居数 `neighbours`，返回下一步是否存活：3 个时必活，2 个时保持原状，其余死亡。

    >>> cell_lives_on(True, 2)
    True
    >>> cell_lives_on(False, 2)
    False
    >>> cell_lives_on(True, 4)
    False
    """
    return neighbours == 3 or (alive and neighbours == 2)


def snake_bites_itself(moves: str, length: int) -> int | None:
    """A snake covers the last `length` squares its head has been on (fewer at the start). Its head
    makes the `moves` U, D, L, R. Return the number of the move, from 1, that puts the head on a
    square the snake covers after the move, apart from the head itself, or None.

    Play snake: after each of `moves` (letters U, D, L, R) the body consists of the `length` most
    recent positions of the head. Find the first move, counted from 1, after which the head's
    position occurs in the body a second time; None if there is none.

    贪吃蛇占据蛇头最近经过的 `length` 个格子（开始时更少），蛇头按 `moves`（U、D、L、R）移动，返回首次咬到自己的是第几步（从 1 数），没有则 None。

    模拟贪吃蛇：`moves` 每走一步后，蛇身为蛇头最近的 `length` 个位置；求走完第几步（从 1 起）后蛇头位置在蛇身中第二次出现，没有返回 None。

    >>> snake_bites_itself("RRDLU", 5)
    5
    >>> snake_bites_itself("RDLU", 4)
    >>> snake_bites_itself("RL", 3)
    2
    """
    steps = {"U": (0, -1), "D": (0, 1), "L": (-1, 0), "R": (1, 0)}
    body = [(0, 0)]
    for number, move in enumerate(moves, 1):
        x, y = body[-1]
        dx, dy = steps[move]
        head = (x + dx, y + dy)
        body = (body + [head])[-length:]
        if head in body[:-1]:
            return number
    return None


def drop_counter(columns: list[str], index: int, player: str, height: int) -> list[str] | None:
    """Drop a counter of `player` into column number `index` of a game of connect four. `columns`
    are strings of counters from bottom to top. Return the new columns, or None if that column
    already has `height` counters.

    Given the `columns` of the board as texts, add the letter `player` at the end of the one with
    the given `index` and return all columns as a new list; a full column, of `height` letters,
    gives None.

    四子棋落子：`columns` 是各列自下而上的棋子字符串，把 `player` 的棋子投入下标为 `index` 的列，返回新的各列；该列已有 `height` 个则返回 None。

    给定棋盘各列 `columns`，在下标 `index` 的列末尾加上字母 `player`，以新列表返回；若该列已满（`height` 个字母）则返回 None。

    >>> drop_counter(["R", "", "Y"], 2, "R", 6)
    ['R', '', 'YR']
    >>> drop_counter(["RY"], 0, "R", 2)
    """
    if len(columns[index]) >= height:
        return None
    return [
        column + player if place == index else column for place, column in enumerate(columns)
    ]


def drop_counter_2(columns: list[str], index: int, player: str, height: int) -> list[str] | None:
    if len(columns[index]) == height:
        return None
    result = list(columns)
    result[index] += player
    return result


def ladder_board_square(rolls: list[int], jumps: dict[int, int], last: int) -> int:
    """Play snakes and ladders alone: start on square 0, move by each of `rolls`, and when landing
    on a key of `jumps`, go on to its value. A roll that leads beyond the square `last` is not
    moved. Return the square at the end.

    Given dice `rolls`, snakes and ladders `jumps` (from square to square, used once per roll) and
    the number of the `last` square, return where a piece that started at 0 ends. Rolls that would
    overshoot the last square are skipped.

    单人玩蛇梯棋：从 0 格出发，依次按 `rolls` 前进，落在 `jumps` 的键上则移到其值，超过 `last` 格的掷点不走，返回最后所在格。

    给定掷骰结果 `rolls`、蛇与梯子 `jumps`（格到格，每次掷骰至多用一次）和终点格 `last`，返回从 0 出发的棋子最终位置，会越过终点的掷点跳过。

    >>> ladder_board_square([3, 4], {3: 10, 14: 2}, 20)
    2
    >>> ladder_board_square([6, 5, 4], {}, 10)
    10
    >>> ladder_board_square([], {1: 5}, 10)
    0
    """
    square = 0
    for roll in rolls:
        if square + roll <= last:
            square += roll
            square = jumps.get(square, square)
    return square


def mine_numbers(field: list[str]) -> list[str]:
    """Fill in the numbers of a minesweeper `field`, in which "*" is a mine and "." is free: every
    free square becomes the number of mines on the up to eight squares around it.

    Given the rows of a `field`, return them with each "." replaced by the digit that counts the
    mines "*" next to it, diagonally as well; mines stay as they are.

    填写扫雷棋盘 `field` 的数字：“*”是雷，“.”是空地，每个空地换成其周围（至多八格）的雷数。

    给定棋盘各行 `field`，把每个“.”替换为相邻（含斜向）的雷“*”的个数，雷保持不变，返回各行。

    >>> mine_numbers(["*..", "...", ".*."])
    ['*10', '221', '1*1']
    >>> mine_numbers(["**"])
    ['**']
    >>> mine_numbers(["."])
    ['0']
    """
    result = []
    for row, line in enumerate(field):
        shown = ""
        for column, char in enumerate(line):
            if char == ".":
                near = field[max(0, row - 1) : row + 2]
                left = max(0, column - 1)
                char = str(sum(other[left : column + 2].count("*") for other in near))
            shown += char
        result.append(shown)
    return result


def sunk_ships(ships: dict[str, list[str]], shots: list[str]) -> list[str]:
    """Return, sorted, the names of the `ships` of which every square has been hit. `ships` maps
    names to lists of squares such as "B4", and `shots` are the squares fired at.

    In a game of battleships, a ship is sunk when all of its squares are among `shots`. Given
    `ships` as a dictionary from name to squares, list the sunk ones in alphabetical order.

    返回 `ships` 中所有格子都被击中的船名并排序；`ships` 把船名映射到格子列表（如 "B4"），`shots` 是射击过的格子。

    海战棋：一艘船的全部格子都在 `shots` 中即被击沉，给定从船名到格子列表的字典 `ships`，按字母顺序列出被击沉的船。

    >>> sunk_ships({"sub": ["A1"], "boat": ["B1", "B2"]}, ["A1", "B2"])
    ['sub']
    >>> sunk_ships({"y": ["C1"], "x": ["C2"]}, ["C2", "C1", "D9"])
    ['x', 'y']
    >>> sunk_ships({}, ["A1"])
    []
    """
    fired = set(shots)
    return sorted(name for name, squares in ships.items() if fired.issuperset(squares))


def sunk_ships_2(ships: dict[str, list[str]], shots: list[str]) -> list[str]:
    sunk = []
    for name in sorted(ships):
        if all(square in shots for square in ships[name]):
            sunk.append(name)
    return sunk


def nim_winning_move(heaps: list[int]) -> tuple[int, int] | None:
    """Find a winning move in the game of nim, where players take any number from one heap in turn
    and whoever takes the last wins. Return (index, amount): the first of the `heaps` from which a
    winning amount can be taken, and that amount; None if there is none.

    A move wins in nim if it makes the exclusive or of all heap sizes 0. Given the sizes `heaps`,
    return the index of the first heap where this is possible and the number to take from it
    as a tuple, or None.

    求尼姆游戏的必胜着法（轮流从一堆取任意个，取最后者胜）：返回 `heaps` 中第一个可行的堆的下标及应取个数（下标，个数），没有则返回 None。

    尼姆游戏中使各堆个数异或为 0 的取法必胜，给定各堆个数 `heaps`，返回最靠前的可行堆的下标与取走的个数组成的元组，不存在返回 None。

    >>> nim_winning_move([3, 4, 5])
    (0, 2)
    >>> nim_winning_move([2, 2])
    >>> nim_winning_move([1, 7])
    (1, 6)
    """
    total = 0
    for heap in heaps:
        total ^= heap
    for index, heap in enumerate(heaps):
        if heap ^ total < heap:
            return index, heap - (heap ^ total)
    return None


def clear_full_rows(rows: list[str], gap: str) -> tuple[list[str], int]:
    """Remove the full rows of a falling-blocks board. A row is full if it does not contain the
    character `gap`. As many empty rows are put on top of `rows`. Return (new rows, number removed).

    Given the equally long strings `rows` from top to bottom, delete each without a `gap` and insert
    the same number of rows made of gaps at the top. The result is a tuple of the rows and the count
    of deleted ones.

    消除俄罗斯方块的满行：不含字符 `gap` 的行为满行，删除后在 `rows` 顶部补同样多的空行，返回（新的各行，消除行数）。

    给定自上而下的等长字符串 `rows`，删去不含 `gap` 的行，并在顶部插入同样数量的全 `gap` 行，返回各行与删除数的元组。

    >>> clear_full_rows(["..", "#.", "##"], ".")
    (['..', '..', '#.'], 1)
    >>> clear_full_rows(["aa", "bb"], "_")
    (['__', '__'], 2)
    >>> clear_full_rows([], ".")
    ([], 0)
    """
    kept = [row for row in rows if gap in row]
    removed = len(rows) - len(kept)
    width = len(rows[0]) if rows else 0
    return [gap * width] * removed + kept, removed


def clear_full_rows_2(rows: list[str], gap: str) -> tuple[list[str], int]:
    result = []
    removed = 0
    for row in reversed(rows):
        if gap in row:
            result.insert(0, row)
        else:
            removed += 1
    for _ in range(removed):
        result.insert(0, gap * len(rows[0]))
    return result, removed


def push_right(row: str) -> str:
    """Move the player "@" of a one-dimensional Sokoban `row` one square to the right. It can step
    on a free square "." and can push a single box "$" if there is a free square behind it.
    Otherwise the row is unchanged.

    Given a string `row` with one "@", return it after the player has tried to go right: "@."
    becomes ".@", "@$." becomes ".@$", and in all other cases nothing moves.

    把一维推箱子 `row` 中的玩家“@”右移一格：可走到空格“.”，也可推动后面有空格的单个箱子“$”，否则不变。

    给定含一个“@”的字符串 `row`，返回玩家尝试右移之后的结果：“@.”变为“.@”，“@$.”变为“.@$”，其他情况保持原样。

    >>> push_right("#@$.#")
    '#.@$#'
    >>> push_right("@..")
    '.@.'
    >>> push_right("@$$.")
    '@$$.'
    """
    if "@." in row:
        return row.replace("@.", ".@")
    return row.replace("@$.", ".@$")


def push_right_2(row: str) -> str:
    place = row.index("@")
    before, after = row[:place], row[place + 1 :]
    if after.startswith("."):
        return before + ".@" + after[1:]
    if after.startswith("$."):
        return before + ".@$" + after[2:]
    return row


def rating_after(rating: int, opponent: int, result: float, factor: int) -> int:
    """Return the new Elo rating of a player with `rating` after a game against `opponent` (a
    rating), where `result` is 1 for a win, 0.5 for a draw and 0 for a loss: add `factor` times the
    result minus the expected one, which is 1 / (1 + 10 ** ((opponent - rating) / 400)), and round.

    Compute an Elo update: expected = 1 / (1 + 10 ** ((`opponent` - `rating`) / 400)), and the new
    rating is `rating` + `factor` * (`result` - expected), rounded to an integer.

    返回棋手对战后的新 Elo 等级分：`rating` 加 `factor` 乘（`result` 减期望得分）再取整，期望为
    1 / (1 + 10 ** ((`opponent` - `rating`) / 400))，胜、和、负的 `result` 为 1、0.5、0。

    计算 Elo 更新：期望 = 1 / (1 + 10 ** ((`opponent` - `rating`) / 400))，返回
    `rating` + `factor` * (`result` - 期望) 四舍五入后的整数。

    >>> rating_after(1500, 1500, 1.0, 32)
    1516
    >>> rating_after(1400, 1800, 0.0, 22)
    1398
    >>> rating_after(1600, 1600, 0.5, 20)
    1600
    """
    expected = 1 / (1 + 10 ** ((opponent - rating) / 400))
    return round(rating + factor * (result - expected))


def seeding_order(players: int) -> list[int]:
    """Return the order of the seeds 1 to `players` (a power of two) in a knockout bracket, in which
    neighbours meet: start with [1], and in a bracket of size n replace each seed s of the bracket
    of half that size by s and n + 1 - s.

    Build a tournament bracket for `players`, a power of two. A bracket of one is [1]; doubling it
    to size n puts behind every seed s its opponent n + 1 - s. List the seeds from top to bottom.

    返回淘汰赛对阵表中 1 到 `players`（2 的幂）号种子的顺序：从 [1] 开始，扩大到 n 人时把每个种子 s 换成 s 和 n + 1 - s。

    为 `players` 名选手（2 的幂）生成对阵表：一人时为 [1]，规模翻倍到 n 时在每个种子 s 后面放上对手 n + 1 - s，返回自上而下的种子列表。

    >>> seeding_order(4)
    [1, 4, 2, 3]
    >>> seeding_order(8)
    [1, 8, 4, 5, 2, 7, 3, 6]
    >>> seeding_order(1)
    [1]
    """
    order = [1]
    while len(order) < players:
        size = 2 * len(order)
        order = [seed for strong in order for seed in (strong, size + 1 - strong)]
    return order


def seeding_order_2(players: int) -> list[int]:
    if players == 1:
        return [1]
    order = []
    for seed in seeding_order_2(players // 2):
        order.append(seed)
        order.append(players + 1 - seed)
    return order


def goal_differences(matches: list[tuple[str, int, int, str]]) -> dict[str, int]:
    """Return for every team in `matches` the goals it scored minus those it conceded. A match is
    (home team, home goals, away goals, away team).

    Given results `matches` such as ("Rot", 2, 1, "Blau"), compute the goal difference of each team
    over all matches, in order of first appearance.

    返回 `matches` 中每支球队的净胜球，每场比赛为（主队，主队进球，客队进球，客队）。

    给定形如 ("Rot", 2, 1, "Blau") 的比赛结果 `matches`，计算各队所有比赛的进球减失球，按首次出现的顺序放入字典。

    >>> goal_differences([("Rot", 2, 1, "Blau"), ("Blau", 3, 0, "Rot")])
    {'Rot': -2, 'Blau': 2}
    >>> goal_differences([])
    {}
    """
    differences = defaultdict(int)
    for home, scored, conceded, away in matches:
        differences[home] += scored - conceded
        differences[away] += conceded - scored
    return dict(differences)


def goal_differences_2(matches: list[tuple[str, int, int, str]]) -> dict[str, int]:
    differences = {}
    for home, home_goals, away_goals, away in matches:
        lead = home_goals - away_goals
        differences[home] = differences.get(home, 0) + lead
        differences[away] = differences.get(away, 0) - lead
    return differences


def darts_left(start: int, throws: list[int]) -> int:
    """Return the points still to go in a darts leg that begins at `start`, after the scores
    `throws`. A throw that is more than what is left does not count, and at 0 the leg is over.

    Count down from `start`: subtract each of `throws` in turn unless the result would be negative.
    Return what is left.

    返回从 `start` 开始的飞镖局在依次投出 `throws` 之后还剩的分数，超过剩余分的一投不算，到 0 结束。

    从 `start` 开始倒数：依次减去 `throws` 中的得分，会变成负数的一次跳过，求最后剩余。

    >>> darts_left(101, [60, 50, 41])
    0
    >>> darts_left(40, [20, 60, 5])
    15
    >>> darts_left(501, [])
    501
    """
    left = start
    for points in throws:
        if points <= left:
            left -= points
    return left


def darts_left_2(start: int, throws: list[int]) -> int:
    if not throws:
        return start
    left = start - throws[0] if throws[0] <= start else start
    return darts_left_2(left, throws[1:])


def golf_term(par: int, strokes: int) -> str:
    """Name the result on a golf hole with the given `par` after `strokes`: "ace" for a single
    stroke, else by the difference "eagle" (two under or better), "birdie" (one under), "par",
    "bogey" (one over) or "worse".

    Given the `par` of a hole and the number of `strokes` played, return "ace" if it is 1; otherwise
    strokes minus par decides: -2 or less "eagle", -1 "birdie", 0 "par", 1 "bogey", more "worse".

    给出标准杆 `par` 的球洞打了 `strokes` 杆的名称：一杆为 "ace"，否则低两杆及以上 "eagle"、低一杆 "birdie"、平 "par"、高一杆
    "bogey"、更多 "worse"。

    给定球洞标准杆 `par` 和实际杆数 `strokes`：杆数为 1 返回 "ace"；否则按杆数减标准杆，
    -2 及以下 "eagle"，-1 "birdie"，0 "par"，1 "bogey"，其余 "worse"。

    >>> golf_term(4, 3)
    'birdie'
    >>> golf_term(3, 1)
    'ace'
    >>> golf_term(4, 7)
    'worse'
    """
    if strokes == 1:
        return "ace"
    difference = strokes - par
    if difference <= -2:
        return "eagle"
    return {-1: "birdie", 0: "par", 1: "bogey"}.get(difference, "worse")


def golf_term_2(par: int, strokes: int) -> str:
    if strokes == 1:
        return "ace"
    if strokes <= par - 2:
        return "eagle"
    if strokes == par - 1:
        return "birdie"
    if strokes == par:
        return "par"
    return "bogey" if strokes == par + 1 else "worse"


def rps_match(one: str, other: str, wins: int) -> str:
    """Two players show the signs in `one` and `other` round by round: R beats S, S beats P, P beats
    R. Return "one" or "other" for whoever first has won as many rounds as `wins` says, or "open" if
    nobody has.

    Given two equally long strings `one` and `other` of R (rock), P (paper) and S (scissors), play
    them letter by letter until a player has `wins` won rounds. Return "one", "other", or "open"
    when the letters run out before.

    两名玩家逐轮出 `one` 和 `other` 中的手势：R 胜 S，S 胜 P，P 胜 R；谁先赢满 `wins` 轮就返回 "one" 或 "other"，都没有返回 "open"。

    给定等长的石头（R）布（P）剪刀（S）字符串 `one` 和 `other`，逐个比较直到一方赢 `wins` 轮，返回 "one" 或 "other"，用完仍未分出则返回 "open"。

    >>> rps_match("RRPS", "SPRP", 2)
    'one'
    >>> rps_match("RR", "PP", 2)
    'other'
    >>> rps_match("RSP", "RSP", 1)
    'open'
    """
    scores = {"one": 0, "other": 0}
    for left, right in zip(one, other):
        if left == right:
            continue
        winner = "one" if left + right in ("RS", "SP", "PR") else "other"
        scores[winner] += 1
        if scores[winner] == wins:
            return winner
    return "open"


def set_is_over(a: int, b: int, target: int) -> bool:
    """Check whether a volleyball set with the score `a` to `b` is over: one side must have at least
    `target` points and lead by two or more.

    Return True if the greater of the scores `a` and `b` is not less than `target` and exceeds the
    other by at least 2, else False.

    判断比分 `a` 比 `b` 的一局排球是否结束：一方至少得到 `target` 分且领先两分或以上。

    若 `a` 与 `b` 中较大者不小于 `target` 且至少多出 2 分，返回 True，否则返回 False。

    >>> set_is_over(25, 23, 25)
    True
    >>> set_is_over(25, 24, 25)
    False
    >>> set_is_over(20, 30, 25)
    True
    """
    return max(a, b) >= target and abs(a - b) >= 2


def memory_game(cards: str, picks: list[tuple[int, int]]) -> int:
    """Return how many pairs are found in a game of pairs. `cards` are letters face down; each of
    `picks` turns over the cards at two different indices, and if both are still there and equal,
    they are taken away.

    Given the letters `cards` and a list `picks` of index pairs, count the picks that show two equal
    cards neither of which was taken by an earlier successful pick.

    返回翻牌配对游戏中找到的对数：`cards` 是背面朝上的字母，`picks` 每次翻开两个不同下标的牌，若都还在且相同则取走。

    给定字母 `cards` 和下标对列表 `picks`，统计翻出两张相同且都未被之前成功的一次取走的牌的次数。

    >>> memory_game("abab", [(0, 1), (0, 2), (1, 3)])
    2
    >>> memory_game("aaa", [(0, 1), (1, 2)])
    1
    >>> memory_game("xyz", [])
    0
    """
    taken = set()
    for first, second in picks:
        still_there = first not in taken and second not in taken
        if still_there and cards[first] == cards[second]:
            taken.update((first, second))
    return len(taken) // 2


def combo_points(hits: list[bool]) -> int:
    """Compute the points of a rhythm game: in a series of `hits`, each True gives as many points as
    the length of the unbroken series of hits that it ends, and False gives none.

    For a list `hits` of bools, add up 1 for the first hit in a row, 2 for the second, 3 for the
    third and so on; a miss (False) starts the count anew.

    计算节奏游戏得分：`hits` 中每个 True 的得分等于到它为止连续命中的次数，False 不得分。

    给定布尔列表 `hits`，连续命中的第一次加 1 分，第二次加 2 分，第三次加 3 分……，未命中（False）则重新计数，求总分。

    >>> combo_points([True, True, False, True])
    4
    >>> combo_points([False])
    0
    >>> combo_points([True, True, True])
    6
    """
    points = combo = 0
    for hit in hits:
        combo = combo + 1 if hit else 0
        points += combo
    return points


def combo_points_2(hits: list[bool]) -> int:
    total = 0
    for hit, group in itertools.groupby(hits):
        if hit:
            length = len(list(group))
            total += length * (length + 1) // 2
    return total
