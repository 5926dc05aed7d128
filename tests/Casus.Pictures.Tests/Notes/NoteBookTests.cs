// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Notes;
using Casus.Pictures.Tests.Support;

namespace Casus.Pictures.Tests.Notes;

public class NoteBookTests
{
    [Theory]
    [InlineData(Runs.Acts)]
    [InlineData(Runs.Stops)]
    public void Every_quantity_that_was_read_has_a_note(string name)
    {
        var run = Runs.Of(name);
        var book = NoteBook.Of(run);
        book.Quantities.ShouldBe(run.Best.Quantities.Read.Length);
        run.Best.Quantities.Read.ShouldAllBe(each => book.On(new[] { each.Name }).Length == 1);
        book.Notes.Select(note => note.Number).ShouldBe(Enumerable.Range(1, book.Notes.Length));
    }

    [Fact]
    public void Every_number_of_the_five_answers_rests_on_a_note()
    {
        var run = Runs.Of(Runs.Acts);
        var book = NoteBook.Of(run);
        string[] answers =
        [
            "may.answer", "will.probability", "will.hours", "with.persons", "with.vehicles", "fast.firstArrivalHours", "fast.closureHours", "then.hostFreed", "then.withdrawal.startHours", "then.withdrawal.endHours",
        ];
        answers.ShouldAllBe(path => book.On(run.Results[path].Because).Length > 0);
    }

    [Fact]
    public void What_was_observed_has_its_sources_among_the_notes()
    {
        var run = Runs.Of(Runs.Acts);
        var book = NoteBook.Of(run);
        run.Comparison.SelectMany(line => line.Claims).ShouldAllBe(claim => book.On(new[] { claim }).Length == 1);
    }

    [Fact]
    public async Task Notes_that_follow_one_another_share_a_link()
    {
        var links = Markup.Tags(await Component.RenderAsync<NoteLinks>((nameof(NoteLinks.Numbers), System.Collections.Immutable.ImmutableArray.Create(3, 4, 5, 9))));
        links.Where(tag => tag.Name == "a").Select(tag => tag.Attributes["href"]).ShouldBe(["#note-3", "#note-9"]);
    }
}
