// SPDX-License-Identifier: Apache-2.0
using System.Text.Json.Nodes;
using Casus.Packs;
using Casus.Studies;
using Casus.Tests.Support;

namespace Casus.Tests.Packs;

public sealed class PackSectionTests
{
    public static TheoryData<string> Keys => [.. PackSection.All.Select(section => section.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void The_committed_schema_is_what_the_records_say(string key)
    {
        var section = PackSection.All.Single(each => each.Key == key);
        Approved.ShouldMatch(section.Schema(), Path.Combine(Repository.Root, "schemas", section.SchemaFile));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_property_of_a_schema_has_a_description(string key)
    {
        var schema = JsonNode.Parse(PackSection.All.Single(each => each.Key == key).Schema())!;
        var bare = new List<string>();
        Visit(schema, string.Empty, bare);
        bare.ShouldBeEmpty();
    }

    [Fact]
    public void No_schema_lies_about_that_no_section_has() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "schemas"), "*.json").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)
            .ShouldBe(PackSection.All.Select(section => section.SchemaFile).Append(StudySchema.File).Append(StudySchema.ClosureFile).Order(StringComparer.Ordinal));

    private static void Visit(JsonNode node, string path, List<string> bare)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list.OfType<JsonNode>())
                Visit(item, path, bare);
        }
        if (node is not JsonObject map)
            return;
        if (map["properties"] is JsonObject properties)
        {
            foreach (var (name, property) in properties)
            {
                if (string.IsNullOrWhiteSpace(property?["description"]?.GetValue<string>()))
                    bare.Add($"{path}/{name}");
            }
        }
        foreach (var (name, inner) in map)
        {
            if (inner is not null)
                Visit(inner, $"{path}/{name}", bare);
        }
    }
}
