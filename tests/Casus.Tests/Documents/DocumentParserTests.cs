// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;

namespace Casus.Tests.Documents;

public sealed partial class DocumentParserTests
{
    [Fact]
    public void Every_value_knows_the_line_and_column_where_it_begins()
    {
        const string text = """
            claims:
              - id: one
                says: "in quotes"
              - id: two
                list: [a, { b: c }]
            """;

        var places = Scalars(Reading.Of(text).Root!).Select(each => $"{each.Text} {each.At.Line}:{each.At.Column}");

        places.ShouldBe(
        [
            "claims 1:1", "id 2:5", "one 2:9", "says 3:5", "in quotes 3:11", "id 4:5", "two 4:9", "list 5:5", "a 5:12", "b 5:17", "c 5:20",
        ]);
    }

    [Fact]
    public void Lists_and_mappings_know_where_they_begin()
    {
        var root = (MappingNode)Reading.Of("a:\n  - b: c\n    d: [e]\n").Root!;

        var list = (SequenceNode)root.Entries[0].Value;
        var inner = (MappingNode)list.Items[0];
        root.At.ShouldBe(new Position("f.yaml", 1, 1));
        list.At.ShouldBe(new Position("f.yaml", 2, 3));
        inner.At.ShouldBe(new Position("f.yaml", 2, 5));
        inner.Entries[1].Value.At.ShouldBe(new Position("f.yaml", 3, 8));
    }

    [Theory]
    [InlineData("a: b\r\nc: d\r\n", "CRLF")]
    [InlineData("a: b\rc: d\r", "CR alone")]
    [InlineData("a: b\nc: d", "no line end at the end")]
    [InlineData("\uFEFFa: b\nc: d\n", "byte order mark")]
    [InlineData("---\na: b\n...\n", "one document with its marks", 2)]
    public void Line_ends_and_marks_do_not_move_anything(string text, string why, int line = 1)
    {
        var read = Reading.Of(text);

        read.Found.ShouldBeEmpty(why);
        var root = read.Root.ShouldBeOfType<MappingNode>(why);
        root.Entries[0].Key.At.ShouldBe(new Position("f.yaml", line, root.Entries[0].Key.At.Column), why);
        root.Entries[0].Value.ShouldBeOfType<ScalarNode>().Text.ShouldBe("b", why);
        if (root.Entries.Length > 1)
            root.Entries[1].Key.At.ShouldBe(new Position("f.yaml", 2, 1), why);
    }

    [Fact]
    public void A_later_key_of_the_same_name_is_reported_at_its_own_place_and_the_first_one_stays()
    {
        var read = Reading.Of("a: 1\nb: 2\na: 3\n");

        read.Found.ShouldBe(["f.yaml:3:1: error: The key 'a' stands here a second time (first on line 1). Keep one of the two. [duplicate-key]"]);
        Scalars(read.Root!).Select(each => each.Text).ShouldBe(["a", "1", "b", "2"]);
    }

    [Theory]
    [InlineData("", "empty-file")]
    [InlineData("  \n \n", "empty-file")]
    [InlineData("# only a comment\n", "empty-file")]
    [InlineData("---\n", "empty-file")]
    [InlineData("null\n", "empty-file")]
    [InlineData("a: b\n---\nc: d\n", "2:1 several-documents")]
    [InlineData("? [a, b]\n: c\n", "1:3 bad-key")]
    [InlineData("a: *b\n", "1:4 unknown-alias")]
    [InlineData("a: [1, 2\nb: c\n", "1:6 not-yaml")]
    [InlineData("a: \"never closed\n", "1:4 not-yaml")]
    [InlineData("a: \"\\UFFFFFFFF\"\n", "1:2 not-yaml")]
    [InlineData("a:\n\tb: c\n", "1:1 not-yaml")]
    [InlineData("a: b\n  c: d\n", "2:4 not-yaml")]
    [InlineData("%YAML 3.0\n---\na: b\n", "1:1 not-yaml")]
    [InlineData("a: b\nc: \0d\n", "2:4 control-character")]
    [InlineData("a: b\nc: \u001B[31m\n", "2:4 control-character")]
    [InlineData("a: b\nc: \"\\x1b[31m\"\n", "2:4 control-character")]
    public void What_cannot_be_read_is_one_diagnostic_at_its_place(string text, string fault) => Reading.Of(text).Fault.ShouldBe(fault);

    [Fact]
    public void Nothing_after_a_null_character_is_lost_in_silence() =>
        Reading.Of("claims: []\n\0\nassumptions: []\n").Fault.ShouldBe("2:1 control-character");

    [Fact]
    public void Text_that_looks_like_a_type_stays_text()
    {
        var root = Reading.Of("a: yes\nb: 0x1F\nc: 2022-01-05\nd: !!binary R0lG\ne: !custom f\n").Root!;
        Scalars(root).Where((_, i) => i % 2 == 1).Select(each => each.Text).ShouldBe(["yes", "0x1F", "2022-01-05", "R0lG", "f"]);
    }

    [Fact]
    public void A_merge_key_merges_nothing() =>
        ((MappingNode)Reading.Of("a: &x { b: c }\nd: { <<: *x }\n").Root!).Entries[1].Value.ShouldBeOfType<MappingNode>().Entries.ShouldHaveSingleItem().Key.Text.ShouldBe("<<");

    [Theory]
    [InlineData("a:", true)]
    [InlineData("a: ~", true)]
    [InlineData("a: null", true)]
    [InlineData("a: 'null'", false)]
    [InlineData("a: ''", false)]
    [InlineData("a: no", false)]
    public void Only_what_is_not_written_is_nothing(string text, bool empty) =>
        ((ScalarNode)((MappingNode)Reading.Of(text).Root!).Entries[0].Value).IsEmpty.ShouldBe(empty);

    private static IEnumerable<ScalarNode> Scalars(DocumentNode node) => node switch
    {
        ScalarNode scalar => [scalar],
        SequenceNode list => list.Items.SelectMany(Scalars),
        MappingNode map => map.Entries.SelectMany(entry => Scalars(entry.Key).Concat(Scalars(entry.Value))),
        _ => [],
    };
}
