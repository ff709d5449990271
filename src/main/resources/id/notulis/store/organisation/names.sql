SELECT uid, name FROM organisation
