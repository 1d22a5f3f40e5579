package interlocal.operations.backup;

class BackupOnH2Test extends BackupContract {

    @Override
    SampleDatabase database(String name) {
        return SampleDatabase.h2(folder.resolve(name));
    }
}
