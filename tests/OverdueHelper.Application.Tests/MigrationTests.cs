using Microsoft.EntityFrameworkCore;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application.Tests;

public sealed class MigrationTests
{
    // No server is asked: the model is compared with the last migration's picture of it.
    [Fact]
    public void The_migrations_of_both_databases_make_the_model_as_it_is()
    {
        using var sqlite = new SqliteDesign().CreateDbContext([]);
        using var postgreSql = new PostgreSqlDesign().CreateDbContext([]);

        Assert.All(
            new OverdueDbContext[] { sqlite, postgreSql },
            context => Assert.False(context.Database.HasPendingModelChanges(), "Run src/OverdueHelper.Persistence/add-migration."));
    }
}
