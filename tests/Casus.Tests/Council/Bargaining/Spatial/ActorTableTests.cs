// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Text;
using Casus.Council;
using Casus.Documents;
using Casus.Simulation;

namespace Casus.Tests.Council.Bargaining.Spatial;

/// <summary>Reading actors from the published form of comma-separated values, and what a stranger's file may hold.</summary>
public sealed class ActorTableTests
{
    private const string Small = "Dispute,\"Two, at odds\",2,1\nActor,Description,Power,Position,Salience\nA,first,1,0,50\nB,second,2,100,60\n";

    [Fact]
    public void The_published_table_is_read()
    {
        var actors = PublishedActors.Read();
        actors.Select(actor => actor.Name).ShouldBe(Enumerable.Range(0, 7).Select(i => $"SActor-0{i}"));
        actors[2].Capability.ShouldBe(129.643);
        actors[2].Positions.ShouldBe([82.45, 90.89, 0.07]);
        actors[2].Saliences.ShouldBe([48.47, 13.55, 34.62]);
        actors[2].Description.ShouldBe("Random Spatial Actor");
    }

    [Theory]
    [InlineData(Small)]
    [InlineData("\uFEFF" + Small)]
    [InlineData("Dispute , \"Two, at odds\" ,2,1,,,\r\n\r\nActor,Description,Power,Position,Salience,\r\n A , \"first\" ,1e0, 0 ,+50,\r\n\"B\",second,2.0,100,60,,\r\n  \r\n")]
    public void Quotes_blanks_ends_of_lines_and_empty_fields_at_the_end_are_understood(string text)
    {
        var (table, found) = Read(text);
        found.ShouldBeEmpty();
        table.ShouldNotBeNull();
        (table.Name, table.Description).ShouldBe(("Dispute", "Two, at odds"));
        table.Actors.Select(actor => (actor.Name, actor.Description, actor.Capability, actor.Positions[0], actor.Saliences[0])).ShouldBe([("A", "first", 1, 0, 50), ("B", "second", 2, 100, 60)]);
    }

    [Fact]
    public void A_quote_within_quotes_is_written_twice() => Read(Small.Replace("Two, at odds", "The \"\"two\"\"", StringComparison.Ordinal)).Table!.Description.ShouldBe("The \"two\"");

    [Theory]
    [InlineData("Dispute,\"Two, at odds\",2,1", "Dispute,Two,many,1", "t.csv:1:13: error: The number of actors is 'many'.")]
    [InlineData("Dispute,\"Two, at odds\",2,1", "Dispute,Two,2,", "t.csv:1:1: error: The number of dimensions is ''.")]
    [InlineData("Dispute,\"Two, at odds\",2,1", "Dispute,Two,2,99999999999", "t.csv:1:15: error: The number of dimensions is '99999999999'.")]
    [InlineData("odds\",2,1", "odds\",3,1", "t.csv:1:24: error: The first line tells of 3 actors; 2 follow.")]
    [InlineData("\"Two, at odds\"", "\"Two, at odds", "t.csv:1:9: error: A field opens with a quote that does not close")]
    [InlineData("\"Two, at odds\"", "\"Two\" at odds", "t.csv:1:9: error: A field opens with a quote that does not close, or goes on after it.")]
    [InlineData("A,first,1,0,50", "A,first,1,0", "t.csv:3:1: error: The line has 4 fields. Give 5 fields")]
    [InlineData("A,first,1,0,50", "A,first,1,0,50,3,4", "t.csv:3:1: error: The line has 7 fields. Give 5 fields")]
    [InlineData("A,first,1,0,50", "A,first,one,0,50", "t.csv:3:9: error: 'one' is not a number.")]
    [InlineData("A,first,1,0,50", "A,first,1,,50", "t.csv:3:11: error: '' is not a number.")]
    [InlineData("A,first,1,0,50", "A,first,1,NaN,50", "t.csv:3:11: error: 'NaN' is not a number.")]
    [InlineData("A,first,1,0,50", "A,first,1,1e999,50", "t.csv:3:11: error: '1e999' is not a number.")]
    [InlineData("A,first,1,0,50", "A,first,1,0x10,50", "t.csv:3:11: error: '0x10' is not a number.")]
    [InlineData("A,first,1,0,50", "A,first,1,-1,50", "t.csv:3:1: error: The position of A in dimension 1 is -1. Give a number from 0 to 100.")]
    [InlineData("A,first,1,0,50", "A,first,0,0,50", "t.csv:3:1: error: The capability of A is 0.")]
    [InlineData("A,first,1,0,50", "A,first,1,0,0", "t.csv:3:1: error: The saliences of A come to 0.")]
    [InlineData("A,first,1,0,50", ",first,1,0,50", "t.csv:3:1: error: Actor 1 has no name.")]
    [InlineData("B,second", "A,second", "t.csv:4:1: error: A is the name of more than one actor.")]
    [InlineData("first", "fi\u0001rst", "t.csv:3:3: error: The description is longer than 2000 characters or holds characters of control.")]
    public void A_fault_is_told_with_its_place_and_a_remedy(string from, string to, string message)
    {
        var (table, found) = Read(Small.Replace(from, to, StringComparison.Ordinal));
        table.ShouldBeNull();
        found.Select(each => each.ToString()).ShouldContain(each => each.StartsWith(message, StringComparison.Ordinal), string.Join('\n', found));
        found.ShouldAllBe(each => each.Remedy.Length > 0);
    }

    [Fact]
    public void All_faults_are_told_at_once_each_once()
    {
        var (_, found) = Read("Dispute,\"Two,5,1\nActor\nA,first,x,0,500\nA,second,2,y,z\n");
        found.Select(each => (each.At.Line, each.Check)).ShouldBe(
            [(1, "first-line"), (1, "first-line"), (1, "quotes"), (3, "salience"), (3, "not-a-number"), (4, "duplicate-name"), (4, "not-a-number"), (4, "not-a-number")], ignoreOrder: true);
    }

    [Fact]
    public void A_header_of_another_width_is_only_a_warning()
    {
        var (table, found) = Read(Small.Replace("Actor,Description,Power,Position,Salience", "Actor,Power", StringComparison.Ordinal));
        table.ShouldNotBeNull();
        found.ShouldHaveSingleItem().Severity.ShouldBe(Severity.Warning);
    }

    [Fact]
    public void A_table_read_twice_into_the_same_diagnostics_is_refused_twice()
    {
        var diagnostics = new Diagnostics();
        for (var time = 0; time < 2; time++)
        {
            using var reader = new StringReader(Small.Replace("first,1", "first,x", StringComparison.Ordinal));
            ActorTable.Read(reader, "t.csv", diagnostics).ShouldBeNull();
        }
        diagnostics.Sorted.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n\t\r\n")]
    public void An_empty_table_is_an_error(string text) => Read(text).Found.ShouldHaveSingleItem().Check.ShouldBe("empty-table");

    [Fact]
    public void A_table_without_end_is_not_read()
    {
        using var endless = new Endless();
        var diagnostics = new Diagnostics();
        ActorTable.Read(endless, "endless.csv", diagnostics).ShouldBeNull();
        diagnostics.Sorted.ShouldHaveSingleItem().Check.ShouldBe("too-large");
    }

    [Fact]
    public void Of_too_many_lines_only_so_many_are_read()
    {
        var text = new StringBuilder("Crowd,,250,1\nActor,Description,Power,Position,Salience\n");
        for (var i = 0; i < 5_000; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"Actor {i},,1,bad,50\n");
        var found = Read(text.ToString()).Found;
        found.Length.ShouldBeLessThan(260);
        found.ShouldContain(each => each.Message == "The first line tells of 250 actors; more follow.");
    }

    [Fact]
    public void The_largest_table_allowed_is_read()
    {
        var text = new StringBuilder("Crowd,,250,32\nActor");
        text.Append(',', 66).Append('\n');
        for (var i = 0; i < 250; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"Actor {i},,1{string.Concat(Enumerable.Repeat(",50.000001,3.1", 32))}\n");
        Read(text.ToString()).Table!.Actors.Length.ShouldBe(250);
    }

    [Fact]
    public void Whatever_is_done_to_a_table_it_is_read_or_refused()
    {
        var text = File.ReadAllText(Path.Combine(PublishedActors.Folder, "ktab-dummyData_3Dim.csv"));
        const string Letters = "\",\n\r\0 -1e9.x\uD800";
        var (taken, refused) = (0, 0);
        for (var trial = 0; trial < 1_000; trial++)
        {
            var draws = new KeyedDraws(17, (uint)trial);
            var changed = new StringBuilder(text);
            for (var slip = 0U; slip < 1 + (trial % 4); slip++)
            {
                var at = (int)(changed.Length * draws.Uniform("at", "slip", slip));
                var letter = Letters[(int)(Letters.Length * draws.Uniform("letter", "slip", slip))];
                if (draws.Uniform("kind", "slip", slip) < 0.5)
                    changed[at] = letter;
                else
                    changed.Insert(at, letter);
            }
            var (table, found) = Read(changed.ToString());
            if (table is null)
            {
                found.ShouldContain(each => each.Severity == Severity.Error);
                refused++;
            }
            else
            {
                SpatialCheck.Faults(table.Actors).ShouldBeEmpty();
                taken++;
            }
        }
        taken.ShouldBeGreaterThan(100);
        refused.ShouldBeGreaterThan(100);
    }

    private static (ActorTable? Table, ImmutableArray<Diagnostic> Found) Read(string text)
    {
        var diagnostics = new Diagnostics();
        using var reader = new StringReader(text);
        return (ActorTable.Read(reader, "t.csv", diagnostics), diagnostics.Sorted);
    }

    private sealed class Endless : TextReader
    {
        public override int Read() => 'a';

        public override int Read(char[] buffer, int index, int count)
        {
            buffer.AsSpan(index, count).Fill('a');
            return count;
        }
    }
}
