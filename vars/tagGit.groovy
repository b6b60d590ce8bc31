/** Tags the commit that an image was built from, in its Git repository: tagGit.txt says all of it. */
Map call(Map parameters = [:]) {
    List takes = ['version', 'label', 'tag', 'revision', 'url', 'message', 'lightweight', 'tagger', 'gitCredentialsId', 'sshCredentialsId']
    return imageLabels(step: 'tagGit', command: 'tag-git', takes: takes, given: parameters)
}
