// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;
using Casus.Pictures.Notes;
using Casus.Pictures.Tests.Support;

namespace Casus.Pictures.Tests.Notes;

public class SourceLineTests
{
    [Theory]
    [InlineData("https://example.org/a?b=1&c=2", true)]
    [InlineData("example.org/a", false)]
    [InlineData("javascript:alert(1)", false)]
    public async Task Only_an_address_of_the_web_becomes_a_link(string address, bool link)
    {
        var tags = Markup.Tags(await Line(address, "A title"));
        tags.Any(tag => tag.Name == "a" && tag.Attributes["href"] == address).ShouldBe(link);
        tags.Count(tag => tag.Name == "a").ShouldBe(link ? 1 : 0);
    }

    [Fact]
    public async Task A_title_cannot_bring_markup_along()
    {
        var line = await Line("example.org", "<script>alert(1)</script> & more");
        Markup.Tags(line).ShouldNotContain(tag => tag.Name == "script");
        Markup.Text(line).ShouldContain("& more");
    }

    [Fact]
    public async Task The_grade_is_told_in_words() =>
        Markup.Tags(await Line("example.org", "A title")).Single(tag => tag.Attributes.GetValueOrDefault("class") == "grade").Attributes["title"].ShouldBe("usually reliable source; possibly true");

    private static Task<string> Line(string address, string title)
    {
        var source = new Source { Id = "s", Title = title, Publisher = "A publisher", Address = address, Reliability = Reliability.B };
        var claim = new Claim { Id = "c", Source = "s", Locator = "p. 1", Subject = "x", Scope = Scope.Stated, Credibility = 3, Says = "Something." };
        return Component.RenderAsync<SourceLine>((nameof(SourceLine.Claim), claim), (nameof(SourceLine.Book), new EvidenceBook([source], [claim], [])));
    }
}
