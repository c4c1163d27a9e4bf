using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

namespace OverdueHelper.Persistence;

internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteDbContext>
{
    public SqliteDbContext CreateDbContext(string[] args) =>
        new ServiceCollection().AddPersistence("Sqlite", "Data Source=design").BuildServiceProvider()
            .GetRequiredService<IDbContextFactory<SqliteDbContext>>().CreateDbContext();
}
